import { createHash } from 'node:crypto';
import { COLLECTIONS, type Collection, Scope } from '@common-ground/shared/model/records.ts';
import type { Store } from '../store/store.ts';
import { type AllRows, type Row, TABLES, type Table } from '../store/tables.ts';

/** What was looked at, and a sentence for each thing that is wrong. */
export interface Findings {
	teams: number;
	records: number;
	mutations: number;
	faults: string[];
}

/** Faults of one kind are named so often; the rest is counted. */
const NAMED = 20;

/**
 * Looks at everything a store holds, at one moment: the engine's own check, every record by its
 * schema, and whether the history, played again from the first change, gives the same records.
 */
export async function verify(store: Store): Promise<Findings> {
	const faults = await store.faults();
	const found = await store.whole(async (rows) => {
		const seqs = new Map<unknown, number>();
		for await (const team of each(rows, 'teams')) seqs.set(team.id, Number(team.seq));
		const replayed = await replay(rows);
		const records = await compare(rows, replayed, seqs, faults);
		return { teams: seqs.size, records, mutations: replayed.mutations };
	});
	const more = faults.length - NAMED;
	return {
		...found,
		faults: more > 0 ? [...faults.slice(0, NAMED), `… and ${more} more.`] : faults,
	};
}

interface Replayed {
	/** Digest of scope and text by team and key, as the history says that they must be. */
	digests: Map<string, string>;
	mutations: number;
}

interface HistoryChange {
	collection: string;
	id: string;
	scope: string;
	after: unknown;
}

async function replay(rows: AllRows): Promise<Replayed> {
	const digests = new Map<string, string>();
	let mutations = 0;
	for await (const entry of each(rows, 'history')) {
		mutations++;
		for (const { collection, id, scope, after } of JSON.parse(
			String(entry.changes),
		) as HistoryChange[])
			digests.set(
				placeOf(entry.team_id, collection, id),
				digest(scope, after === null ? null : JSON.stringify(after)),
			);
	}
	return { digests, mutations };
}

async function compare(
	rows: AllRows,
	{ digests }: Replayed,
	seqs: ReadonlyMap<unknown, number>,
	faults: string[],
): Promise<number> {
	let count = 0;
	for await (const { team_id: team, collection, id, scope, seq, data } of each(rows, 'records')) {
		count++;
		const place = placeOf(team, collection, id);
		const wanted = digests.get(place);
		digests.delete(place);
		if (wanted !== digest(String(scope), data as string | null))
			faults.push(`${place} is not what its history makes of it.`);
		if (Number(seq) > (seqs.get(team) ?? 0)) faults.push(`${place} has a seq of the future.`);
		if (!Scope.safeParse(scope).success) faults.push(`${place} has an unknown scope.`);
		if (data !== null && !fits(collection as Collection, String(data)))
			faults.push(`${place} does not fit the schema of its collection.`);
	}
	for (const place of digests.keys()) faults.push(`${place} is in the history and nowhere else.`);
	return count;
}

function fits(collection: Collection, data: string): boolean {
	try {
		return COLLECTIONS[collection].safeParse(JSON.parse(data)).success;
	} catch {
		return false;
	}
}

const placeOf = (team: unknown, collection: unknown, id: unknown): string =>
	`${collection} ${id} of team ${team}`;

/** Short, so that a team of 100,000 records fits into memory. */
const digest = (scope: string, data: string | null): string =>
	createHash('sha256').update(`${scope}\n${data}`).digest('base64url').slice(0, 22);

async function* each(
	rows: AllRows,
	name: Table['name'],
): AsyncGenerator<Record<string, Row[number] | undefined>> {
	const table = TABLES.find((one) => one.name === name);
	if (!table) return;
	for await (const page of rows(table))
		for (const row of page)
			yield Object.fromEntries(table.columns.map((column, n) => [column, row[n]]));
}
