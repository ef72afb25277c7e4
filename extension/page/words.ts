import type { Mark } from '../features/glossary/marks.ts';
import { Listeners } from './listeners.ts';

/**
 * The glossary's words on this page, for whichever feature needs them. Where the browser cannot mark
 * words there are none.
 */
export interface PageWords {
	/** What is marked now, near the window; in no particular order. */
	readonly shown: readonly Mark[];
	/** Called whenever `shown` changes. */
	onShown(listener: (marks: readonly Mark[]) => void): void;
	/** Every place near the window where a word of the other side stands, also those without a mark. */
	near(): readonly Mark[];
	/** The words that deserve a mark on the whole page, in page order; read in slices, so it may take a while. */
	everywhere(): Promise<readonly Mark[]>;
	/**
	 * Opens the card of a word, for whoever pressed at a point; without one, for the keyboard: the word
	 * comes into the window and the focus into the card. False if the word is gone.
	 */
	explain(mark: Mark, point?: { x: number; y: number }): boolean;
	/** Shadow roots in which words were found or looked for. */
	readonly trees: Iterable<ShadowRoot>;
	/** The features that find and explain the words say here how. */
	provide(source: Partial<Source>): void;
	/** … and what it shows. */
	show(marks: readonly Mark[]): void;
}

type Source = Pick<PageWords, 'near' | 'everywhere' | 'explain' | 'trees'>;

export function createWords(signal: AbortSignal): PageWords {
	const changes = new Listeners<readonly Mark[]>('words');
	const source: Partial<Source> = {};
	let shown: readonly Mark[] = [];
	return {
		get shown() {
			return shown;
		},
		onShown: (listener) => changes.add(listener, signal),
		near: () => source.near?.() ?? [],
		everywhere: async () => (await source.everywhere?.()) ?? [],
		explain: (mark, point) => source.explain?.(mark, point) ?? false,
		get trees() {
			return source.trees ?? [];
		},
		provide: (more) => void Object.assign(source, more),
		show(marks) {
			shown = marks;
			changes.emit(marks);
		},
	};
}
