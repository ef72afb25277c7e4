import type { Note } from '../model/note.ts';

/** A note and what was answered. The note itself is missing where it was removed and answers stayed. */
export interface Thread {
	id: string;
	first: Note | undefined;
	/** In the order in which they were written. */
	answers: Note[];
}

/** Where the words of a note are on the page that is open. */
export type Standing =
	/** `order` grows from the top of the page to its end. */
	| { state: 'here'; order: number }
	/** Its text is shown, and its words are gone from it or could be more than one place. */
	| { state: 'gone' }
	/** Its text is not shown now. */
	| { state: 'elsewhere' };

export interface Arranged {
	/** Anchored: in the order of the text. Then those about the ticket as a whole. */
	open: Thread[];
	/** Whose text is gone. */
	gone: Thread[];
	resolved: Thread[];
}

export function threadsOf(notes: readonly Note[]): Thread[] {
	const threads = new Map<string, Thread>();
	for (const note of [...notes].sort(byTime)) {
		const thread = threads.get(note.threadId) ?? {
			...{ id: note.threadId, first: undefined, answers: [] },
		};
		threads.set(note.threadId, thread);
		if (note.id === note.threadId) thread.first = note;
		else thread.answers.push(note);
	}
	return [...threads.values()];
}

/** `standing` has the notes that a page shows; without a page, what was known when they were made counts. */
export function arranged(
	threads: readonly Thread[],
	standing: ReadonlyMap<string, Standing>,
): Arranged {
	const resolved = threads.filter(({ first }) => first?.resolved);
	const rest = threads.filter(({ first }) => !first?.resolved);
	const isGone = ({ id }: Thread): boolean => standing.get(id)?.state === 'gone';
	return {
		open: rest.filter((thread) => !isGone(thread)).sort(inOrder(standing)),
		gone: rest.filter(isGone),
		resolved,
	};
}

const inOrder =
	(standing: ReadonlyMap<string, Standing>) =>
	(a: Thread, b: Thread): number => {
		const [first, second] = [a, b].map((thread) => rank(thread, standing.get(thread.id)));
		const at = (first ?? []).findIndex((value, index) => value !== second?.[index]);
		return at < 0 ? 0 : (first?.[at] ?? 0) - (second?.[at] ?? 0);
	};

/** What is on the page, what is anchored elsewhere, what is about the whole; each in its own order. */
function rank({ first }: Thread, standing: Standing | undefined): number[] {
	if (standing?.state === 'here') return [0, standing.order];
	return first?.anchor ? [1, first.anchor.position.start] : [2, 0];
}

const byTime = (a: Note, b: Note): number =>
	Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : 1);
