import { LOOKUPS_PATH, type LookupsRequest } from '@common-ground/shared/protocol/lookups.ts';
import { browser } from 'wxt/browser';
import { z } from 'zod/mini';
import { call, HttpProblem } from '../../replica/http.ts';
import { today } from '../../ui/dates/day.ts';
import type { Background } from './background.ts';
import { settings } from './settings.ts';

/** By team's address and day: the id under which its sums are sent, and the sums by concept. */
const Kept = z.record(
	z.string(),
	z.object({
		uuid: z.string(),
		origin: z.string(),
		day: z.string(),
		sums: z.record(z.string(), z.number()),
	}),
);
type Kept = z.infer<typeof Kept>;

const KEY = 'lookups';
export const LOOKUPS_ALARM = 'lookups';
/** Within so much time the sums of yesterday are sent. */
const SPREAD_MS = 3 * 60 * 60_000;
/** Browsers refuse shorter alarms. */
const SHORTEST_MS = 30_000;
/** The same word asked for again so soon is one look-up: an open card is read anew at each news. */
const ONCE_MS = 10 * 60_000;
/** What the server takes of one day. */
const MOST_CONCEPTS = 500;
const MOST_TIMES = 1000;

interface Chance {
	now?: () => Date;
	/** From 0 to 1. */
	random?: () => number;
}

export interface LookupCounts {
	/** Takes note that these concepts were looked up, where the member said yes to being counted. */
	count(conceptIds: readonly string[]): Promise<void>;
	/** Has the sums of days that are over sent at a moment of chance: not beside what else this device asks. */
	plan(): Promise<void>;
	/** Sends the sums of days that are over, once each; what cannot be sent waits. */
	send(): Promise<void>;
	/** Forgets what was counted and not sent: the member said no. */
	forget(): Promise<void>;
}

/** Counts look-ups on this machine, and tells the team's server the sums of each day that is over. */
export function keepLookupCounts(
	{ current, fetch }: Pick<Background, 'current' | 'fetch'>,
	{ now = () => new Date(), random = Math.random }: Chance = {},
): LookupCounts {
	const asked = new Map<string, number>();
	let last: Promise<void> = Promise.resolve();
	/** One after the other: all change the same stored sums. */
	const inTurn = (work: () => Promise<void>): Promise<void> => {
		last = last.then(work).catch((error: unknown) => {
			console.error('Common Ground: look-up counts', error);
		});
		return last;
	};
	const isNew = (id: string): boolean => {
		const at = now().getTime();
		const before = asked.get(id) ?? Number.NEGATIVE_INFINITY;
		asked.set(id, at);
		return at - before > ONCE_MS;
	};
	return {
		count: (ids) =>
			inTurn(async () => {
				const { remote } = await current.team();
				if (!remote || !(await settings()).countLookups) return;
				const fresh = ids.filter(isNew);
				if (fresh.length > 0) await add(fresh, remote.membership.origin, today(now()));
			}),
		plan: () =>
			inTurn(async () => {
				const isOver = Object.values(await kept()).some(({ day }) => day < today(now()));
				if (!isOver || (await browser.alarms.get(LOOKUPS_ALARM))) return;
				const when = now().getTime() + SHORTEST_MS + random() * SPREAD_MS;
				await browser.alarms.create(LOOKUPS_ALARM, { when });
			}),
		send: () =>
			inTurn(async () => {
				const { remote } = await current.team();
				if (!remote || !(await settings()).countLookups) return;
				const { origin, token } = remote.membership;
				for (const [key, { day, uuid, sums, origin: of }] of Object.entries(await kept())) {
					if (of !== origin || day >= today(now())) continue;
					const body: LookupsRequest = { uuid, day, counts: countsOf(sums) };
					if (await isSettled(() => call({ origin, token, fetch }, LOOKUPS_PATH, { body })))
						await drop(key);
				}
			}),
		forget: () => inTurn(() => browser.storage.local.remove(KEY)),
	};
}

async function add(ids: readonly string[], origin: string, day: string): Promise<void> {
	const all = await kept();
	const key = `${day} ${origin}`;
	const { uuid = crypto.randomUUID(), sums = {} } = all[key] ?? {};
	const next = { ...sums };
	for (const id of ids) next[id] = (next[id] ?? 0) + 1;
	await browser.storage.local.set({ [KEY]: { ...all, [key]: { uuid, origin, day, sums: next } } });
}

async function drop(key: string): Promise<void> {
	const { [key]: _sent, ...rest } = await kept();
	if (Object.keys(rest).length > 0) await browser.storage.local.set({ [KEY]: rest });
	else await browser.storage.local.remove(KEY);
}

const kept = async (): Promise<Kept> =>
	Kept.safeParse((await browser.storage.local.get(KEY))[KEY]).data ?? {};

const countsOf = (sums: Readonly<Record<string, number>>): LookupsRequest['counts'] =>
	Object.entries(sums)
		.sort(([, a], [, b]) => b - a)
		.slice(0, MOST_CONCEPTS)
		.map(([conceptId, count]) => ({ conceptId, count: Math.min(count, MOST_TIMES) }));

/** They were taken, or will never be: a day of long ago, a server that does not count. Else they wait. */
async function isSettled(sending: () => Promise<unknown>): Promise<boolean> {
	try {
		await sending();
		return true;
	} catch (error) {
		return error instanceof HttpProblem && [400, 404].includes(error.status);
	}
}
