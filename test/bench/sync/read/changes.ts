import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { startPostgres } from '@common-ground/server/testing/postgres.ts';
import { atMost, type Measured } from '../../model.ts';
import { median, rounded } from '../../statistics.ts';
import { Connection, requestText } from '../connection.ts';
import type { Lab } from '../lab.ts';
import { type ServerTask, startServerProcess } from '../server.ts';
import { makeTeam } from '../team.ts';
import { concepts } from './concepts.ts';

/** Records of the teams that are compared. */
const SIZES = [1_000, 100_000] as const;
/** How many changes a client has missed. */
const MISSED = [0, 10] as const;
/** Pulls of each kind, in turns. */
const PULLS = 200;
/** Before anything counts. */
const WARM = 50;

interface Pull {
	engine: string;
	records: number;
	missed: number;
	send(): Promise<unknown>;
	waits: number[];
}

/** What it costs to hear of the last changes, in a small and in a large team. */
export async function changesAsItGrows(lab: Lab): Promise<Measured> {
	const postgres = lab.use(await startPostgres(), (it) => it.stop());
	const pulls: Pull[] = [];
	for (const records of SIZES) {
		const place = (name: string) => ({ dataFolder: join(lab.folder, `${name}-${records}`) });
		pulls.push(...(await pullsOf(lab, 'SQLite', records, place('sqlite'))));
		const task = { ...place('postgres'), database: await postgres.database() };
		pulls.push(...(await pullsOf(lab, 'PostgreSQL', records, task)));
	}
	for (let turn = 0; turn < WARM + PULLS; turn++)
		for (const { send, waits } of pulls) {
			const start = performance.now();
			await send();
			if (turn >= WARM) waits.push(performance.now() - start);
		}
	const ratios = new Map<string, number>();
	const rows = pulls.map(({ engine, records, missed, waits }) => {
		const small = pulls.find((one) => one.engine === engine && one.missed === missed);
		const ratio = rounded(median(waits) / median(small?.waits ?? []));
		ratios.set(`${engine} ${missed}`, ratio);
		return {
			'pull of changes': engine,
			missed,
			'records of the team': records,
			'p50, ms': rounded(median(waits), 2),
			'× the small team': ratio,
		};
	});
	return {
		rows,
		goals: [
			atMost({
				id: 'changes_flat',
				what: `a pull of changes from a team of ${SIZES[1]} records against one of ${SIZES[0]}, the dearest of both engines`,
				goal: 1.2,
				value: Math.max(...ratios.values()),
				unit: 'times',
			}),
		],
	};
}

async function pullsOf(
	lab: Lab,
	engine: string,
	records: number,
	task: ServerTask,
): Promise<Pull[]> {
	const team = await makeTeam(task, 1, await concepts(records / 2));
	const server = lab.use(await startServerProcess(task));
	const connection = await Connection.open(server.facts.origin);
	return MISSED.map((missed) => {
		const { epoch, seq, tokens } = team;
		const query = new URLSearchParams({
			...{ epoch, seq: String(seq - missed), clientId: randomUUID() },
		});
		const text = requestText('GET', `/v1/changes?${query}`, tokens[0] ?? '');
		const send = async (): Promise<void> => {
			const { status, body } = await connection.send(text);
			const { changes } = JSON.parse(body) as { changes: unknown[] };
			if (status !== 200 || changes.length !== missed) throw new Error(`Not a pull: ${body}`);
		};
		return { engine, records, missed, send, waits: [] };
	});
}
