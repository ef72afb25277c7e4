import {
	COLLECTIONS,
	type Collection,
	type RecordOf,
} from '@common-ground/shared/model/records.ts';
import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { onChange } from '../../replica/changes.ts';
import { all } from '../../replica/read.ts';
import { orFail } from './failure.ts';

interface Kept {
	rows: Signal<unknown[] | undefined>;
	/** Counts the reads begun, so that a slow one never replaces a newer one. */
	turn: number;
}

const kept = new Map<Collection, Kept>();

/**
 * All records of a collection, read once and again after each change; undefined until the first
 * read is done. Lives as long as the page.
 */
export function records<C extends Collection>(
	collection: C,
): ReadonlySignal<RecordOf<C>[] | undefined> {
	if (kept.size === 0) onChange(refreshChanged, new AbortController().signal);
	const known = kept.get(collection) ?? begin(collection);
	return known.rows as ReadonlySignal<RecordOf<C>[] | undefined>;
}

/** Reads everything again: another team became the current one. */
export function refreshAll(): void {
	for (const collection of kept.keys()) void refresh(collection);
}

function begin(collection: Collection): Kept {
	const fresh: Kept = { rows: signal(undefined), turn: 0 };
	kept.set(collection, fresh);
	void refresh(collection);
	return fresh;
}

function refreshChanged(topics: ReadonlySet<string>): void {
	for (const topic of topics) if (topic in COLLECTIONS) void refresh(topic as Collection);
}

async function refresh(collection: Collection): Promise<void> {
	const entry = kept.get(collection);
	if (!entry) return;
	entry.turn += 1;
	const { turn } = entry;
	const rows = await orFail(() => all(collection));
	if (rows && turn === entry.turn) entry.rows.value = rows;
}
