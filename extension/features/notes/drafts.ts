import { tell } from '../../messaging/client.ts';

/** Often enough that a reload costs a few words, seldom enough that typing is free. */
const AFTER_MS = 300;

/** What was begun and not saved, by what it would become; empty: nothing any more. */
const drafts = new Map<string, string>();
const unsaved = new Set<string>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** What was begun here, else what the background kept over a reload. */
export const draftOf = (name: string, kept: Readonly<Record<string, string>>): string =>
	drafts.get(name) ?? kept[name] ?? '';

export function keepDraft(name: string, text: string): void {
	drafts.set(name, text);
	unsaved.add(name);
	if (timer === undefined) addEventListener('pagehide', flush);
	clearTimeout(timer);
	timer = setTimeout(flush, AFTER_MS);
}

function flush(): void {
	for (const name of unsaved) tell('note.draft.set', { name, text: drafts.get(name) ?? '' });
	unsaved.clear();
}
