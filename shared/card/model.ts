import type { ToAsk } from '../curation/whom.ts';
import type { Concept, Kpi } from '../model/concept.ts';
import type { Side, SideOrShared } from '../model/side.ts';

/** The texts of a card in which other words of the glossary can be looked up. */
export type CardText =
	| 'inYourWords'
	| 'theyMean'
	| 'changesForYou'
	| 'example'
	| 'warning'
	| 'advice';

/** A word of the glossary inside a text of a card. Offsets are UTF-16 code units. */
export interface LiveWord {
	start: number;
	end: number;
	/** Everything that it can mean; never empty. */
	conceptIds: string[];
}

/** Another card, by its word and what it explains. */
export interface CardLink {
	word: string;
	conceptIds: string[];
}

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
	/** Words inside the texts above that can be looked up, in text order. */
	live: Partial<Record<CardText, LiveWord[]>>;
	/** "See also": close concepts, by their words. */
	related: CardLink[];
	/** Set when the word met on the page is deprecated: the one to use instead. */
	useInstead: string;
	kpi?: Kpi & { pairedWithWord?: string };
	/** Name of the member who approved it; empty for the starter pack. */
	vouchedBy: string;
	vouchedAt: string;
	/** Whom the reader can ask about it, the best first; empty where there is nobody. */
	ask: { name: string; side: Side; because: ToAsk['because'] }[];
}

/** What the card shows for a word: one sense, or several where the sides mean different things. Own side first. */
export interface CardModel {
	word: string;
	readerSide: Side;
	sideNames: { marketing: string; it: string };
	senses: SenseCard[];
}
