import type { Note } from '@common-ground/shared/model/note.ts';
import { browser } from 'wxt/browser';
import { z } from 'zod/mini';
import { single } from '../../replica/single.ts';

const KEY = 'note.drafts';
/** Of so many notes what was begun is kept; those begun earlier are given up. */
const MOST = 50;

const Drafts = z.record(z.string(), z.string());
type Drafts = z.infer<typeof Drafts>;

const stored = async (): Promise<Drafts> =>
	Drafts.safeParse((await browser.storage.local.get(KEY))[KEY]).data ?? {};

/** The last in line is the one that was written last. */
export function withDraft(drafts: Drafts, name: string, text: string): Drafts {
	const others = Object.entries(drafts).filter(([known]) => known !== name);
	const all = text === '' ? others : [...others, [name, text] as const];
	return Object.fromEntries(all.slice(-MOST));
}

/** Names begin with what it would become, and with the ticket or the note that it is about. */
export const draftsFor = (
	drafts: Drafts,
	ids: readonly string[],
	notes: readonly Note[],
): Drafts => {
	const starts = ids.map((id) => `new ${id} `);
	const names = new Set(notes.flatMap(({ id }) => [`answer ${id}`, `edit ${id}`]));
	return Object.fromEntries(
		Object.entries(drafts).filter(
			([name]) => names.has(name) || starts.some((start) => name.startsWith(start)),
		),
	);
};

let wanted: [name: string, text: string][] = [];
const save = single(async () => {
	const changes = wanted;
	wanted = [];
	const drafts = changes.reduce((all, [name, text]) => withDraft(all, name, text), await stored());
	await browser.storage.local.set({ [KEY]: drafts });
});

/** Keeps what was begun; it outlives the page and the browser. Empty: it was saved or given up. */
export function keepDraft(name: string, text: string): Promise<void> {
	wanted.push([name, text]);
	return save();
}

/** What was begun on a ticket and its notes, and on nothing else. */
export const keptDrafts = async (ids: readonly string[], notes: readonly Note[]): Promise<Drafts> =>
	draftsFor(await stored(), ids, notes);
