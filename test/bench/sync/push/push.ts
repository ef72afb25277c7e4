import { execFileSync } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { atLeast, atMost, type Goal, type Measured, type Row } from '../../model.ts';
import { median, rounded } from '../../statistics.ts';
import type { Lab } from '../lab.ts';
import { CLIENTS, type Contender, contendersIn, OURS } from './contenders.ts';
import type { Pace } from './load.ts';
import { rawLoop } from './raw.ts';

/** Each system has its turn so often, for so long. */
const ROUNDS = 5;
const TURN_MS = 1_500;
const RAW_MS = 700;
/** Before anything counts. */
const WARM_MS = 2_000;

interface Turn extends Pace {
	/** Pushes a second as a multiple of the raw loop's, just before and just after. */
	timesRaw: number;
	commitsPer1000: number | undefined;
}

/** Durable changes a second, one in each request, from 32 clients at once. */
export async function pushes(lab: Lab): Promise<Measured> {
	const folder = await mkdtemp(join(lab.folder, 'push-'));
	const raw = rawLoop(folder);
	const contenders = await contendersIn(lab, folder);
	for (const { pace } of contenders) await pace(WARM_MS);
	raw.perS(RAW_MS);
	const turns = new Map<string, Turn[]>(contenders.map(({ name }) => [name, []]));
	const loops = [raw.perS(RAW_MS)];
	for (let round = 0; round < ROUNDS; round++)
		for (const contender of contenders) {
			// What another left unwritten is not to be paid here.
			writeOut(folder);
			const before = loops.at(-1) ?? 0;
			const turn = await turnOf(contender);
			const after = raw.perS(RAW_MS);
			loops.push(after);
			const timesRaw = turn.perS / ((before + after) / 2);
			turns.get(contender.name)?.push({ ...turn, timesRaw });
		}
	raw.close();
	return {
		rows: [
			rowOf('raw better-sqlite3, one row a transaction', 'yes', loops),
			...contenders.map(({ name, durable }) => rowOf(name, durable, turns.get(name) ?? [])),
		],
		goals: goalsOf(turns.get(OURS) ?? []),
	};
}

const writeOut = (folder: string): void => void execFileSync('sync', ['-f', folder]);

async function turnOf({ pace: turn, commits }: Contender): Promise<Omit<Turn, 'timesRaw'>> {
	const before = await commits?.();
	const pace = await turn(TURN_MS);
	const after = await commits?.();
	const made = before === undefined || after === undefined ? undefined : after - before;
	return {
		...pace,
		commitsPer1000: made === undefined ? undefined : (made / pace.changes) * 1_000,
	};
}

function rowOf(system: string, durable: string, turns: readonly (Turn | number)[]): Row {
	const of = (value: (turn: Turn) => number | undefined, decimals = 1): number | string => {
		const values = turns.flatMap((turn) => (typeof turn === 'number' ? [] : (value(turn) ?? [])));
		return values.length > 0 ? rounded(median(values), decimals) : '';
	};
	const perS = turns.map((turn) => (typeof turn === 'number' ? turn : turn.perS));
	return {
		'durable changes': system,
		'on disk when acknowledged': durable,
		'a second': rounded(median(perS), 0),
		'× raw': of(({ timesRaw }) => timesRaw, 3) || 1,
		'p50, ms': of(({ p50 }) => p50),
		'p99, ms': of(({ p99 }) => p99),
		'commits a 1,000 pushes': of(({ commitsPer1000 }) => commitsPer1000, 0),
	};
}

function goalsOf(turns: readonly Turn[]): Goal[] {
	const of = (value: (turn: Turn) => number | undefined): number =>
		median(turns.flatMap((turn) => value(turn) ?? []));
	return [
		atLeast({
			id: 'push_x_raw',
			what: `pushes of one record a second from ${CLIENTS} clients, as a multiple of the raw single-row loop`,
			goal: 1.2,
			value: rounded(of(({ timesRaw }) => timesRaw)),
			unit: 'times',
		}),
		atMost({
			id: 'commits_per_1000',
			what: 'commits that 1,000 of them took',
			goal: 150,
			value: rounded(
				of(({ commitsPer1000 }) => commitsPer1000),
				0,
			),
			unit: 'commits',
		}),
		atMost({
			id: 'push_p99_ms',
			what: 'wait for the acknowledgement, p99',
			goal: 25,
			value: rounded(
				of(({ p99 }) => p99),
				1,
			),
			unit: 'ms',
		}),
	];
}
