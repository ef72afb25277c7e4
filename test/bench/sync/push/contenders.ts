import { join } from 'node:path';
import { startPostgres } from '@common-ground/server/testing/postgres.ts';
import type { Lab } from '../lab.ts';
import { startOwn } from '../own-process.ts';
import { type ServerTask, startServerProcess } from '../server.ts';
import { makeTeam } from '../team.ts';
import { type Pace, paceOf } from './load.ts';
import { type PouchServer, pouchServer } from './pouchdb.ts';
import { type CHANGES, devicesOf } from './pusher.ts';

/** Who push at the same time. */
export const CLIENTS = 32;

export const OURS = 'Common Ground, SQLite';

/** One system under load. */
export interface Contender {
	name: string;
	durable: 'yes' | 'no';
	/** Has all clients push for so many milliseconds. */
	pace(ms: number): Promise<Pace>;
	/** Transactions that were made durable so far; where it can be told. */
	commits?: () => Promise<number>;
}

/** All that have their turns, started and joined, the one that the goals are about first. */
export async function contendersIn(lab: Lab, folder: string): Promise<Contender[]> {
	const place = (name: string) => ({ dataFolder: join(folder, name) });
	const postgres = lab.use(await startPostgres({ durable: true }), (it) => it.stop());
	const ours = (name: string, task: ServerTask, kind: keyof typeof CHANGES = 'tag') =>
		commonGround(lab, name, task, kind);
	const pouch = await pouchServer(folder, CLIENTS);
	return [
		await ours(OURS, place('grouped')),
		await ours(`${OURS}, each push a commit`, { ...place('single'), atOnce: 1 }),
		await ours(`${OURS}, a concept and its term`, place('suggestions'), 'suggestion'),
		await ours('Common Ground, PostgreSQL', {
			...place('postgres'),
			database: await postgres.database(),
		}),
		await tinybase(lab, folder),
		...(pouch ? [pouchdb(lab.use(pouch))] : []),
	];
}

const pouchdb = ({ pushers }: PouchServer): Contender => ({
	name: 'pouchdb-server',
	durable: 'no',
	pace: (ms) => paceOf(pushers, ms),
});

/** Its server and clients stand still outside of their turn: they go on sending long after the last change was heard of. */
async function tinybase(lab: Lab, dataFolder: string): Promise<Contender> {
	const server = lab.use(
		await startOwn<{ url: string }>(new URL('./tinybase-process.ts', import.meta.url), {
			dataFolder,
		}),
	);
	const load = lab.use(
		await startOwn<object>(new URL('./tinybase-load-process.ts', import.meta.url), {
			...{ url: server.facts.url, clients: CLIENTS },
		}),
	);
	const all = [server, load];
	return {
		name: 'TinyBase ws server, file persister',
		durable: 'no',
		async pace(ms) {
			for (const one of all) one.resume();
			const pace = await load.ask<Pace>('pace', ms);
			for (const one of all) one.pause();
			return pace;
		},
	};
}

async function commonGround(
	lab: Lab,
	name: string,
	task: ServerTask,
	kind: keyof typeof CHANGES,
): Promise<Contender> {
	const team = await makeTeam(task, CLIENTS);
	const server = lab.use(await startServerProcess(task));
	const pushers = await devicesOf(server.facts.origin, team, kind);
	return {
		name,
		durable: 'yes',
		pace: (ms) => paceOf(pushers, ms),
		...(task.database ? {} : { commits: () => server.ask<number>('commits') }),
	};
}
