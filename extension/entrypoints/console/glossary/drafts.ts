import { signal } from '@preact/signals';
import type { Entry } from '../../../features/lookup/entry.ts';
import { changesOf, type Draft } from './draft.ts';

/** Drafts that were begun, by concept. They wait while one looks elsewhere: nothing is lost. */
const drafts = signal<ReadonlyMap<string, Draft>>(new Map());

export const draftFor = (id: string): Draft | undefined => drafts.value.get(id);

export const isDirty = (id: string): boolean => drafts.value.has(id);

/** Keeps a draft; one that says nothing new is not kept. */
export function keepDraft(saved: Entry, draft: Draft): void {
	if (changesOf(saved, draft).length === 0) dropDraft(saved.concept.id);
	else drafts.value = new Map(drafts.value).set(saved.concept.id, draft);
}

export function dropDraft(id: string): void {
	const rest = new Map(drafts.value);
	if (rest.delete(id)) drafts.value = rest;
}

addEventListener('beforeunload', (event) => {
	if (drafts.value.size > 0) event.preventDefault();
});
