import type { ConceptStatus } from '../model/concept.ts';
import type { SideOrShared } from '../model/side.ts';
import type { Because } from '../sense/model.ts';
import type { LeftOut } from './left-out.ts';

/** Why a word has a mark for one reader, or has none. Plain data, so that it can be sent. */
export type MarkReason = { word: string } & (Marked | NotMarked);

type Marked =
	/** `sides`: whose word each meaning is that is shown, the likeliest first. */
	| { marked: true; rule: 'meaning'; sides: readonly SideOrShared[]; because: Because }
	/** `useInstead` is empty where the team names no better word. */
	| { marked: true; rule: 'deprecated'; useInstead: string };

type NotMarked =
	| { marked: false; rule: 'no-term' | 'own' | 'shared' | 'known' }
	| { marked: false; rule: 'unpublished'; status: ConceptStatus }
	/** A longer term of the glossary takes the word along. */
	| { marked: false; rule: 'phrase'; phrase: string }
	| { marked: false; rule: 'everyday'; because: Because }
	| { marked: false; rule: Exclude<LeftOut, 'everyday'> };
