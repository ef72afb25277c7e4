import { signal } from '@preact/signals';
import type { Entry } from '../../../features/lookup/entry.ts';
import { changesOf, type Draft, draftOf } from './draft.ts';

/** A draft with what was saved when it began, by which it is known what its author changed. */
export interface KeptDraft {
	base: Draft;
	draft: Draft;
}

const STORED = 'drafts';

/** Drafts that were begun, by concept. They outlive the page: nothing is lost. */
const drafts = signal<ReadonlyMap<string, KeptDraft>>(stored());

export const draftFor = (id: string): KeptDraft | undefined => drafts.value.get(id);

export const isDirty = (id: string): boolean => drafts.value.has(id);

/** Keeps a draft; one that says nothing new is not kept. */
export function keepDraft(saved: Entry, kept: KeptDraft): void {
	const { id } = saved.concept;
	if (changesOf(draftOf(saved), kept.draft, id).length === 0) dropDraft(id);
	else keep(new Map(drafts.value).set(id, kept));
}

/** Keeps the draft of a concept that does not exist yet, under a name of its own. */
export const keepNewDraft = (name: string, draft: Draft): void =>
	keep(new Map(drafts.value).set(name, { base: draft, draft }));

export function dropDraft(id: string): void {
	const rest = new Map(drafts.value);
	if (rest.delete(id)) keep(rest);
}

function keep(next: ReadonlyMap<string, KeptDraft>): void {
	drafts.value = next;
	try {
		localStorage.setItem(STORED, JSON.stringify([...next]));
	} catch {
		// Without room it lives as long as the page.
	}
}

/** Of an older version of the extension, or damaged, they are left aside. */
function stored(): Map<string, KeptDraft> {
	try {
		const pairs = JSON.parse(localStorage.getItem(STORED) ?? '[]') as [string, KeptDraft][];
		return new Map(pairs.filter(([, { draft, base }]) => isWhole(draft) && isWhole(base)));
	} catch {
		return new Map();
	}
}

const isWhole = (draft: Draft): boolean =>
	Array.isArray(draft.words) && Array.isArray(draft.links) && typeof draft.kpi.target === 'string';
