import type { Side } from '../model/side.ts';
import { normalised } from './normal.ts';

/** Of an id; so far no honest word comes. */
const LONGEST = 150;

/** The id of the request for a word by a side: the same for everybody who asks for it, however they write it. */
export const requestId = (text: string, side: Side): string =>
	`${side}~${normalised(text)
		.replace(/[^\p{L}\p{N}]/gu, named)
		.slice(0, LONGEST)}`;

/** “C++” and “C#” are two words. */
const named = (character: string): string =>
	character === ' ' ? '_' : `-${character.codePointAt(0)?.toString(16)}-`;
