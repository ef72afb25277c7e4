import type { Concept, Kpi } from '../model/concept.ts';
import type { Side, SideOrShared } from '../model/side.ts';

/** One meaning, seen by a member of one side. All strings are text, never HTML. */
export interface SenseCard {
	conceptId: string;
	/** The word as this sense prefers it. */
	word: string;
	/** Whose word it is in this sense. */
	wordSide: SideOrShared;
	status: Concept['status'];
	/** "In your words": the reader's side's definition. */
	inYourWords: string;
	/** "What IT means by it": the other side's definition; empty if there is none. */
	theyMean: string;
	changesForYou: string;
	example: string;
	warning: string;
	advice: string;
	/** The reader's side's own word for it; empty if there is none. "Copy …". */
	equivalent: string;
	otherWords: string[];
	/** Set when the word met on the page is deprecated: the one to use instead. */
	useInstead: string;
	kpi?: Kpi & { pairedWithWord?: string };
	/** Name of the member who approved it; empty for the starter pack. */
	vouchedBy: string;
	vouchedAt: string;
}

/** What the card shows for a word: one sense, or several where the sides mean different things. Own side first. */
export interface CardModel {
	word: string;
	readerSide: Side;
	sideNames: { marketing: string; it: string };
	senses: SenseCard[];
}
