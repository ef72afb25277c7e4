import { ENGINES, startEngine } from '@common-ground/server/testing/engines.ts';
import type { Move } from '@common-ground/shared/model/move.ts';
import type { Priority } from '@common-ground/shared/model/priority.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deep, quick } from '../harness/depth.ts';
import { startTestServer } from '../harness/server.ts';
import { type Device, newDevice } from '../sync/client.ts';
import { changeOf, operation } from './operations.ts';
import { CAPS, pilotsOver, played, standingOf, wrongWith } from './rules.ts';

/** The same every time; a failure says after how many operations. */
const SEED = 20_260_302;
const OPERATIONS = deep ? 10_000 : quick ? 100 : 600;
const LOOK_EVERY = 50;
const MINUTES = (deep ? 60 : 10) * 60_000;

describe.each(ENGINES)('five people who rank at once, on %s,', (engine) => {
	it(
		'never leave two of one rank, too many bets, too much under way, or a move without its reason',
		async () => {
			const keeper = await startEngine(engine);
			try {
				const history = await ranked(await keeper.env());
				expect(history.wrong).toEqual([]);
				const { wrong, end } = played(history.moves);
				expect(wrong.slice(0, 5)).toEqual([]);
				expect(history.moves.length).toBeGreaterThan(OPERATIONS / 10);
				// What the journal does not tell did not happen.
				expect(byId(end)).toEqual(byId(history.priorities.map(standingOf)));
			} finally {
				await keeper.stop();
			}
		},
		MINUTES,
	);
});

async function ranked(env: Record<string, string>) {
	await using server = await startTestServer({ env });
	const devices: Device[] = [];
	for (const [name, side] of [...PEOPLE]) {
		const device = await newDevice();
		await device.join(await server.invite({ side, role: 'admin' }), name);
		devices.push(device);
	}
	await devices[0]?.change('team.edit', CAPS);
	for (const device of devices) await device.sync();

	const ids: string[] = [];
	const wrong: string[] = [];
	const operations = fc.sample(operation, { numRuns: OPERATIONS, seed: SEED });
	for (const [done, one] of operations.entries()) {
		const device = devices[one.client];
		if (!device) continue;
		if (one.kind === 'network') device.offline = !device.offline && one.which % 3 === 0;
		if (one.kind === 'sync') await device.sync();
		const fresh = `p${done}`;
		const change = changeOf(one, ids, fresh);
		if (change) await device.team().mutate(change);
		if (change?.name === 'priority.create') ids.push(fresh);
		if (done % LOOK_EVERY > 0) continue;
		const { priorities } = await seenBy(device);
		const found = [...wrongWith(priorities.map(standingOf)), ...pilotsOver(priorities)];
		wrong.push(...found.map((what) => `After ${done} operations: ${what}`));
	}
	for (const device of devices) device.offline = false;
	for (const device of [...devices, ...devices]) await device.sync();
	const [first, ...others] = await Promise.all(devices.map(seenBy));
	for (const other of others) expect(other).toEqual(first);
	return { wrong, priorities: [], moves: [], ...first };
}

const PEOPLE = [
	['Mary', 'marketing'],
	['Mia', 'marketing'],
	['Tom', 'it'],
	['Ian', 'it'],
	['Ines', 'it'],
] as const;

async function seenBy(device: Device): Promise<{ priorities: Priority[]; moves: Move[] }> {
	const seen = Object.entries(await device.sees());
	const of = <T>(collection: string) =>
		seen.flatMap(([key, record]) => (key.startsWith(`${collection}/`) ? [record as T] : []));
	return { priorities: of<Priority>('priority'), moves: of<Move>('move') };
}

const byId = <T extends { id: string }>(all: readonly T[]): T[] =>
	all.toSorted((a, b) => (a.id < b.id ? -1 : 1));
