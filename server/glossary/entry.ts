import type { Concept, Term } from '@common-ground/shared/model/concept.ts';

/** A record and the seq of its last change. */
interface Versioned<T> {
	data: T;
	seq: number;
}

/** A concept with its words. */
export interface Entry {
	concept: Versioned<Concept>;
	/** In the order of their ids. */
	terms: readonly Versioned<Term>[];
}

/** Of the last change to the concept or one of its words that are there. */
export const lastSeq = ({ concept, terms }: Entry): number =>
	Math.max(concept.seq, ...terms.map(({ seq }) => seq));

/** Case, accents and runs of blanks do not distinguish texts. */
export const folded = (text: string): string =>
	PLAIN.test(text) ? text.toLowerCase().trim().replace(BLANKS, ' ') : foldedAnyway(text);

/** Nearly all texts are, and cost a tenth so. */
const PLAIN = /^[\n\x20-\x7e]*$/;
const BLANKS = /\s+/g;

const foldedAnyway = (text: string): string =>
	text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/[‘’]/g, "'")
		.toLowerCase()
		.trim()
		.replace(BLANKS, ' ');
