import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export type Environment = Record<string, string | undefined>;

/** What the environment says about how to serve; the README lists the variables. */
export const serviceSettings = (env: Environment) => ({
	extensionOrigins: env.COMMON_GROUND_EXTENSION_ORIGINS,
	database: env.COMMON_GROUND_DATABASE || undefined,
	publicOrigin: env.COMMON_GROUND_ORIGIN?.replace(/\/+$/, '') || undefined,
});

/** Defaults of the command line, the same as those of the launcher. */
export const commandSettings = (env: Environment) => ({
	data: resolve(ROOT, env.COMMON_GROUND_DATA ?? 'data'),
	port: env.COMMON_GROUND_PORT ?? '4400',
	/** Where the command was typed: npm changes the folder before it runs anything. */
	typedIn: env.INIT_CWD ?? process.cwd(),
});
