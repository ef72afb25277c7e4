import { createHash } from 'node:crypto';
import type { TouchedRecord } from '@common-ground/shared/history/subjects.ts';
import { COLLECTIONS, type Collection, Scope } from '@common-ground/shared/model/records.ts';
import { recordSum, xor53 } from '@common-ground/shared/protocol/checksum.ts';
import { eachRow } from '../store/each-row.ts';
import type { Store } from '../store/store.ts';
import type { AllRows } from '../store/tables.ts';
import { SubjectCheck } from './verify-subjects.ts';

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
 * schema, whether the history, played again from the first change, gives the same records, and whether it
 * is found by them.
 */
export async function verify(store: Store): Promise<Findings> {
	const faults = await store.faults();
	const found = await store.whole(async (rows) => {
		const teams: Teams = new Map();
		for await (const { id, seq, horizon } of eachRow(rows, 'teams'))
			teams.set(id, { seq: Number(seq), horizon: Number(horizon) });
		const replayed = await replay(rows, teams);
		const records = await compare(rows, replayed, teams, faults);
		await replayed.subjects.compare(rows, faults);
		return { teams: teams.size, records, mutations: replayed.mutations };
	});
	const more = faults.length - NAMED;
	return {
		...found,
		faults: more > 0 ? [...faults.slice(0, NAMED), `… and ${more} more.`] : faults,
	};
}

type Teams = Map<unknown, { seq: number; horizon: number }>;

interface Replayed {
	/** Digest of scope and text by team and key, as the history says that they must be. */
	digests: Map<string, string>;
	/** How the entries are found. */
	subjects: SubjectCheck;
	/** Of these, deletes that may be forgotten. */
	forgotten: Set<string>;
	mutations: number;
}

type HistoryChange = TouchedRecord & { scope: string };

async function replay(rows: AllRows, teams: Teams): Promise<Replayed> {
	const digests = new Map<string, string>();
	const forgotten = new Set<string>();
	const subjects = new SubjectCheck();
	let mutations = 0;
	for await (const entry of eachRow(rows, 'history')) {
		mutations++;
		const horizon = teams.get(entry.team_id)?.horizon ?? 0;
		const changes = JSON.parse(String(entry.changes)) as HistoryChange[];
		subjects.expect(entry, changes);
		for (const { collection, id, scope, after } of changes) {
			const place = placeOf(entry.team_id, collection, id);
			digests.set(place, digest(scope, after === null ? null : JSON.stringify(after)));
			if (after === null && Number(entry.seq) <= horizon) forgotten.add(place);
			else forgotten.delete(place);
		}
	}
	return { digests, forgotten, subjects, mutations };
}

async function compare(
	rows: AllRows,
	{ digests, forgotten }: Replayed,
	teams: Teams,
	faults: string[],
): Promise<number> {
	let count = 0;
	const sums = new Map<string, number>();
	for await (const { team_id: team, collection, id, scope, seq, data } of eachRow(
		rows,
		'records',
	)) {
		count++;
		const place = placeOf(team, collection, id);
		const wanted = digests.get(place);
		digests.delete(place);
		if (wanted !== digest(String(scope), data as string | null))
			faults.push(`${place} is not what its history makes of it.`);
		if (Number(seq) > (teams.get(team)?.seq ?? 0)) faults.push(`${place} has a seq of the future.`);
		if (!Scope.safeParse(scope).success) faults.push(`${place} has an unknown scope.`);
		if (data !== null && !fits(collection as Collection, String(data)))
			faults.push(`${place} does not fit the schema of its collection.`);
		if (data === null) continue;
		const within = `Scope ${scope} of team ${team}`;
		const texts = { collection: String(collection), id: String(id), scope: String(scope) };
		const sum = recordSum({ ...texts, seq: Number(seq), data: String(data) });
		sums.set(within, xor53(sums.get(within) ?? 0, sum));
	}
	for (const place of digests.keys())
		if (!forgotten.has(place)) faults.push(`${place} is in the history and nowhere else.`);
	for await (const { team_id: team, scope, sum } of eachRow(rows, 'scopes')) {
		const within = `Scope ${scope} of team ${team}`;
		if (Number(sum) !== (sums.get(within) ?? 0))
			faults.push(`${within} does not sum up to what it says.`);
		sums.delete(within);
	}
	for (const within of sums.keys()) faults.push(`${within} has no sum.`);
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
