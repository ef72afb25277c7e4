import {
	COLLECTIONS,
	type Collection,
	type RecordOf,
} from '@common-ground/shared/model/records.ts';
import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type ChangedIds, onChange, type Topic } from '../../replica/changes.ts';
import { several, slices } from '../../replica/read.ts';
import { orFail } from './failure.ts';
import { inTurn } from './turns.ts';

type Row = { id: string };

interface Kept {
	rows: Signal<Row[] | undefined>;
	/** By id, as the last read left them. */
	byId: Map<string, Row>;
	/** Counts the whole reads begun, so that a slow one never replaces a newer one. */
	turn: number;
	/** What changed and was not read again yet; `all` where not even the ids are known. */
	stale: Set<string> | 'all';
	/** A read of what is stale waits for its turn. */
	waits: boolean;
}

const kept = new Map<Collection, Kept>();

/**
 * All records of a collection, read once in slices, then what changes; undefined until the first read
 * is done. Lives as long as the page. Collections are read one after the other, as they were asked for.
 */
export function records<C extends Collection>(
	collection: C,
): ReadonlySignal<RecordOf<C>[] | undefined> {
	if (kept.size === 0) onChange(markStale, new AbortController().signal);
	const known = kept.get(collection) ?? begin(collection);
	return known.rows as ReadonlySignal<unknown> as ReadonlySignal<RecordOf<C>[] | undefined>;
}

/** Reads everything again: another team became the current one. */
export function refreshAll(): void {
	for (const [collection, entry] of kept) renew(collection, entry, 'all');
}

function begin(collection: Collection): Kept {
	const rows = signal<Row[] | undefined>(undefined);
	const fresh: Kept = { rows, byId: new Map(), turn: 0, stale: new Set(), waits: false };
	kept.set(collection, fresh);
	renew(collection, fresh, 'all');
	return fresh;
}

function markStale(topics: ReadonlySet<Topic>, ids: ChangedIds): void {
	for (const topic of topics) {
		const entry = topic in COLLECTIONS && kept.get(topic as Collection);
		if (entry) renew(topic as Collection, entry, ids.get(topic) ?? 'all');
	}
}

function renew(collection: Collection, entry: Kept, what: ReadonlySet<string> | 'all'): void {
	if (what === 'all') {
		entry.stale = 'all';
		entry.turn += 1;
	} else if (entry.stale !== 'all') for (const id of what) entry.stale.add(id);
	if (entry.waits) return;
	entry.waits = true;
	void inTurn(() => orFail(() => read(collection, entry)));
}

async function read(collection: Collection, entry: Kept): Promise<void> {
	const { stale } = entry;
	entry.stale = new Set();
	entry.waits = false;
	if (stale === 'all') await readWhole(collection, entry);
	else if (stale.size > 0) await readAgain(collection, entry, stale);
}

async function readWhole(collection: Collection, entry: Kept): Promise<void> {
	const { turn } = entry;
	const byId = new Map<string, Row>();
	for await (const slice of slices(collection)) {
		// Another team, or all of it is new: whoever comes after reads it.
		if (turn !== entry.turn) return;
		for (const row of slice) byId.set(row.id, row);
	}
	entry.byId = byId;
	entry.rows.value = [...byId.values()];
}

async function readAgain(
	collection: Collection,
	entry: Kept,
	ids: ReadonlySet<string>,
): Promise<void> {
	const { turn } = entry;
	const found = await several(collection, ids);
	if (turn !== entry.turn) return;
	for (const id of ids) {
		const row = found.get(id);
		if (row) entry.byId.set(id, row as Row);
		else entry.byId.delete(id);
	}
	entry.rows.value = [...entry.byId.values()];
}
