import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { QUOTAS } from '../routes/quota.ts';
import { ALLOWANCES, type Allowance } from '../sync/room.ts';
import { StartError } from './start-error.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export type Environment = Record<string, string | undefined>;

/** What the environment says about how to serve; the README lists the variables. */
export const serviceSettings = (env: Environment) => ({
	extensionOrigins: env.COMMON_GROUND_EXTENSION_ORIGINS,
	database: env.COMMON_GROUND_DATABASE || undefined,
	/** Addresses of proxies whose word is taken for where a request came from. */
	trustedProxies: new Set(env.COMMON_GROUND_TRUSTED_PROXIES?.split(',').map((one) => one.trim())),
	quotas: {
		member: limit(env, 'COMMON_GROUND_MEMBER_LIMIT', 'changes a minute', QUOTAS.member),
		team: limit(env, 'COMMON_GROUND_TEAM_LIMIT', 'changes a minute', QUOTAS.team),
	},
	allowances: {
		member: allowance(env, 'COMMON_GROUND_MEMBER', ALLOWANCES.member),
		team: allowance(env, 'COMMON_GROUND_TEAM', ALLOWANCES.team),
	},
	/** Where the metrics are served, if they are: a port, or host:port. */
	metrics: env.COMMON_GROUND_METRICS || undefined,
	publicOrigin: env.COMMON_GROUND_ORIGIN?.replace(/\/+$/, '') || undefined,
});

const MB = 1_000_000;

function allowance(env: Environment, who: string, usual: Allowance): Allowance {
	const megabytes = usual.bytes && usual.bytes / MB;
	const most = limit(env, `${who}_MEGABYTES`, 'megabytes', megabytes);
	return {
		records: limit(env, `${who}_RECORDS`, 'records', usual.records),
		bytes: most && most * MB,
	};
}

/** A number, undefined where 0 says that there is none. */
function limit(
	env: Environment,
	name: string,
	of: string,
	usual: number | undefined,
): number | undefined {
	const text = env[name];
	if (!text) return usual;
	if (!/^\d{1,9}$/.test(text))
		throw new StartError(
			'setting_unknown',
			`${name} is “${text}”, which is no number of ${of}: write one, or 0 for no limit.`,
		);
	return Number(text) || undefined;
}

/** Defaults of the command line, the same as those of the launcher. */
export const commandSettings = (env: Environment) => ({
	data: resolve(ROOT, env.COMMON_GROUND_DATA ?? 'data'),
	port: env.COMMON_GROUND_PORT ?? '4400',
	/** Where the command was typed: npm changes the folder before it runs anything. */
	typedIn: env.INIT_CWD ?? process.cwd(),
});
