import { compileInSteps } from '../compile.ts';
import type { Entry } from '../entry.ts';
import type { Base, Kept, Recent } from './store.ts';

/** Changed concepts that are looked for beside the base; of more, all is compiled anew. */
const MOST_RECENT = 500;

/** What is to be written so that the kept index is that of these entries. */
export type Renewal =
	| { kind: 'base'; base: Omit<Base, 'format'> }
	| { kind: 'recent'; recent: Recent };

/**
 * Compares entries with the kept index, and compiles what became different: a cost that grows with the
 * change, but for one hash of each concept. In steps.
 */
export function* renewInSteps(
	entries: readonly Entry[],
	kept: Kept | undefined,
): Generator<void, Renewal> {
	const prints = new Uint32Array(entries.length);
	for (const [at, entry] of entries.entries()) {
		prints[at] = printOf(entry);
		if (at % STEP === STEP - 1) yield;
	}
	if (!kept) return yield* anew(entries, prints);
	const old = new Map<string, number>();
	for (const [at, id] of kept.base.segment.ids.split('\n').entries())
		old.set(id, kept.base.prints[at] ?? 0);
	const changed = entries.filter(({ concept }, at) => old.get(concept.id) !== prints[at]);
	const hidden = changed.map(({ concept }) => concept.id).filter((id) => old.has(id));
	for (const { concept } of entries) old.delete(concept.id);
	hidden.push(...old.keys());
	if (changed.length + hidden.length > MOST_RECENT) return yield* anew(entries, prints);
	const segment = changed.length > 0 ? yield* compileInSteps(changed) : undefined;
	return { kind: 'recent', recent: { id: crypto.randomUUID(), of: kept.base.id, segment, hidden } };
}

const STEP = 500;

function* anew(entries: readonly Entry[], prints: Uint32Array): Generator<void, Renewal> {
	const segment = yield* compileInSteps(entries);
	return { kind: 'base', base: { id: crypto.randomUUID(), segment, prints } };
}

/** A hash of all that the index is made of (FNV-1a, 32 bits; 0 is none). */
function printOf({ concept, terms }: Entry): number {
	const { status, definition, changes, example, falseFriend, advice, kpi } = concept;
	const parts = [status, definition.marketing, definition.it, changes.marketing, changes.it];
	parts.push(example, falseFriend ?? '', advice ?? '', kpi?.formula ?? '');
	for (const { text, side, status } of terms) parts.push(text, side, status);
	let hash = 0x811c9dc5;
	for (const part of parts) {
		for (let i = 0; i < part.length; i++) hash = Math.imul(hash ^ part.charCodeAt(i), 0x01000193);
		hash = Math.imul(hash ^ 0x1f, 0x01000193);
	}
	return hash >>> 0 || 1;
}
