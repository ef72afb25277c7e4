import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLog } from '@common-ground/server/ops/log.ts';
import { createInvite, createTeam } from '@common-ground/server/service.ts';
import { openStore, type Place } from '@common-ground/server/store/open.ts';
import type { Store } from '@common-ground/server/store/store.ts';
import { execute, SYSTEM } from '@common-ground/server/sync/execute.ts';
import { startPostgres } from '@common-ground/server/testing/postgres.ts';
import type { Role } from '@common-ground/shared/model/member.ts';
import type { Side } from '@common-ground/shared/model/side.ts';
import type { Call } from './changes.ts';

export const ENGINES = ['sqlite', 'postgres'] as const;
export type Engine = (typeof ENGINES)[number];

/** Whoever the team's members are. All but the last differ in what they may do. */
export const MEMBERS: readonly { name: string; side: Side; role: Role }[] = [
	{ name: 'Mary', side: 'marketing', role: 'admin' },
	{ name: 'Tom', side: 'it', role: 'translator' },
	{ name: 'Ann', side: 'it', role: 'member' },
];

export const ORIGIN = 'http://127.0.0.1';

/** A team that nobody has joined yet, with an invite link for each of `MEMBERS`. */
export interface Founded {
	place: Place;
	teamId: string;
	links: readonly string[];
}

/** An engine, with places in which a server can keep its data. */
export interface Ground {
	found(): Promise<Founded>;
	/** A place that holds nothing. */
	empty(): Promise<Place>;
	/** A folder for this run's files, made anew each time it is asked for. */
	folder(): Promise<string>;
	end(): Promise<void>;
}

/** In memory where there is a file system for that: what is tested is not the disk. */
const MEMORY = '/dev/shm';

export async function openGround(engine: Engine): Promise<Ground> {
	const top = await mkdtemp(join(existsSync(MEMORY) ? MEMORY : tmpdir(), 'common-ground-model-'));
	let count = 0;
	const folder = async (): Promise<string> => {
		const next = join(top, String(++count));
		await mkdir(next);
		return next;
	};
	const end = () => rm(top, { recursive: true, force: true });
	const common = { folder, end };
	return engine === 'sqlite' ? onSqlite(common) : onPostgres(common);
}

/** The team is founded once; each run takes a copy of the file. */
async function onSqlite(common: Pick<Ground, 'folder' | 'end'>): Promise<Ground> {
	const empty = async (): Promise<Place> => ({ dataFolder: await common.folder() });
	const first = await empty();
	const founded = await foundIn(first);
	return {
		...common,
		empty,
		async found() {
			const place = await empty();
			await cp(first.dataFolder, place.dataFolder, { recursive: true });
			return { ...founded, place };
		},
	};
}

/** Each run has a database of its own: what chance gives is the same in all of them, ids too. */
async function onPostgres(common: Pick<Ground, 'folder' | 'end'>): Promise<Ground> {
	const postgres = await startPostgres();
	const empty = async (): Promise<Place> => ({
		dataFolder: await common.folder(),
		database: await postgres.database(),
	});
	return {
		...common,
		empty,
		found: async () => foundIn(await empty()),
		async end() {
			await postgres.stop();
			await common.end();
		},
	};
}

async function foundIn(place: Place): Promise<Founded> {
	const store = await openStore(place);
	const team = await createTeam(store, 'Acme', createLog({ write: () => {} }));
	await begin(store, team.id);
	const links = [];
	for (const { side, role } of MEMBERS) links.push(await linkTo(store, team.id, side, role));
	await store.close();
	return { place, teamId: team.id, links };
}

/** A few things of each kind, so that members meet on them from the start. */
const FIRST: readonly Call[] = [
	...['a', 'b'].flatMap((text): Call[] => [
		{
			name: 'concept.suggest',
			args: {
				...{ id: `first-${text}`, termId: `word-${text}`, text, side: 'it', type: 'full' },
				...{ definition: { marketing: '', it: text }, context: '' },
			},
		},
		{ name: 'concept.approve', args: { id: `first-${text}` } },
	]),
	...['a', 'b', 'c'].map(
		(title): Call => ({
			name: 'priority.create',
			args: {
				...{ id: `priority-${title}`, list: 'shared', title, bet: 'normal', outcome: '' },
				serves: { marketing: '', it: '' },
			},
		}),
	),
];

async function begin(store: Store, teamId: string): Promise<void> {
	const log = createLog({ write: () => {} });
	const common = { clientId: null, mutationId: null, base: 0, at: new Date(0).toISOString() };
	await store.write(async (tx) => {
		const team = await tx.lock(teamId);
		if (!team) throw new Error('The team is not there.');
		for (const call of FIRST)
			await execute(tx, team, SYSTEM, { ...common, ...call, uuid: randomUUID() }, log);
	});
}

/** Good for the first member of each run; the clocks of runs stand years apart at most. */
async function linkTo(store: Store, teamId: string, side: Side, role: Role): Promise<string> {
	const request = { teamId, origin: ORIGIN, side, role, hours: 1_000_000, uses: 1 };
	return (await createInvite(store, request)).link;
}
