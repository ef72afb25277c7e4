import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { atMost, type Measured } from '../../model.ts';
import { median, rounded } from '../../statistics.ts';
import { Connection, requestText } from '../connection.ts';
import type { Lab } from '../lab.ts';
import { startServerProcess } from '../server.ts';
import { makeTeam } from '../team.ts';
import { concepts } from './concepts.ts';

/** Records of the teams that are compared. */
const SIZES = [1_000, 100_000] as const;
/** How many changes a client has missed. */
const MISSED = [0, 10] as const;
/** Pulls of each kind, in turns. */
const PULLS = 400;
/** Before anything counts. */
const WARM = 50;

interface Pull {
	records: number;
	missed: number;
	send(): Promise<unknown>;
	waits: number[];
}

/** What it costs to hear of the last changes, in a small and in a large team. */
export async function changesAsItGrows(lab: Lab): Promise<Measured> {
	const pulls: Pull[] = [];
	for (const records of SIZES) pulls.push(...(await pullsOf(lab, records)));
	for (let turn = 0; turn < WARM + PULLS; turn++)
		for (const { send, waits } of pulls) {
			const start = performance.now();
			await send();
			if (turn >= WARM) waits.push(performance.now() - start);
		}
	const ratios: number[] = [];
	const rows = pulls.map(({ records, missed, waits }) => {
		const small = pulls.find((one) => one.missed === missed);
		const ratio = rounded(median(waits) / median(small?.waits ?? []));
		ratios.push(ratio);
		return {
			'changes that were missed': missed,
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
				what: `a pull of changes from a team of ${SIZES[1]} records against one of ${SIZES[0]}, the dearer of both kinds`,
				goal: 1.2,
				value: Math.max(...ratios),
				unit: 'times',
			}),
		],
	};
}

async function pullsOf(lab: Lab, records: number): Promise<Pull[]> {
	const place = { dataFolder: join(lab.folder, `changes-${records}`) };
	const team = await makeTeam(place, 1, await concepts(records / 2));
	const server = lab.use(await startServerProcess(place));
	const connection = await Connection.open(server.facts.origin);
	return MISSED.map((missed) => {
		const { epoch, seq, tokens } = team;
		const query = new URLSearchParams({
			...{ epoch, seq: String(seq - missed), clientId: randomUUID() },
		});
		const text = requestText('GET', `/v1/changes?${query}`, tokens[0] ?? '', undefined, {
			// So that the answer can be read without unpacking, which would be the same for all.
			'Accept-Encoding': 'identity',
		});
		const send = async (): Promise<void> => {
			const { status, body } = await connection.send(text);
			const { changes } = JSON.parse(body) as { changes: unknown[] };
			if (status !== 200 || changes.length !== missed) throw new Error(`Not a pull: ${body}`);
		};
		return { records, missed, send, waits: [] };
	});
}
