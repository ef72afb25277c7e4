import type { Ending } from './inflections/endings.ts';
import { type Parts, ROW, TERM } from './layout.ts';
import type { Lists } from './lists.ts';
import type { MatchTerm } from './model.ts';
import type { Pattern } from './pattern.ts';
import {
	hashOfText,
	isNarrow,
	readSized,
	readText,
	sizeOf,
	unitAt,
	writeSized,
	writeText,
} from './strings.ts';

type Tables = Pick<Parts, 'rows' | 'strings'>;

/** Flags in the top byte of `TERM.shape`; the side takes the two bits above them. */
const NARROW = 1 << 24;
const CASED = 1 << 25;
const EXACT = 1 << 26;
const DEPRECATED = 1 << 27;
const SHIELD = 1 << 28;
/** The pattern is not the text itself, and stands after it. */
const OWN = 1 << 29;
const SIDE_SHIFT = 30;
const SIDES = ['marketing', 'it', 'shared'] as const;

/** What two terms of one pattern must have in common to be found at the same places. */
const SAME_SHAPE = 0x00ffff00 | NARROW | CASED | EXACT;
const SAME_LANGUAGE = 0xffff;

/** Of `TERM.language`: found as a part of "CRM-Daten". */
const IN_COMPOUNDS = 1 << 15;
const ENDINGS = IN_COMPOUNDS - 1;
const MANNER_SHIFT = 16;

/** Writes terms, one row and its strings after the other. */
export class RowWriter {
	rows: Int32Array;
	strings: Uint8Array;
	/** Rows and bytes of strings written. */
	terms: number;
	end: number;
	readonly #lists: Lists;
	/** Terms of one concept often come together, and share its id. */
	#concept = '';
	#conceptAt = -1;
	#conceptHash = 0;

	constructor({ rows, strings }: Tables, lists: Lists, terms = 0, end = 0) {
		this.rows = rows;
		this.strings = strings;
		this.terms = terms;
		this.end = end;
		this.#lists = lists;
	}

	/** The most bytes of strings that this term can need. */
	static sizeOf(term: MatchTerm, pattern: Pattern): number {
		return 2 * (term.text.length + pattern.text.length) + sizeOf(term.conceptId);
	}

	write(term: MatchTerm, pattern: Pattern): void {
		const { rows, strings } = this;
		const lists = this.#lists;
		const row = this.terms++ * ROW;
		const narrow = isNarrow(term.text) && isNarrow(pattern.text);
		const own = pattern.text !== term.text;
		this.#writeConcept(term.conceptId);
		rows[row + TERM.concept] = this.#conceptAt;
		rows[row + TERM.conceptHash] = this.#conceptHash;
		rows[row + TERM.text] = this.end;
		rows[row + TERM.shape] =
			term.text.length |
			(pattern.text.length << 8) |
			(pattern.lead << 16) |
			(narrow ? NARROW : 0) |
			(term.caseSensitive ? CASED : 0) |
			(term.exact ? EXACT : 0) |
			(term.deprecated ? DEPRECATED : 0) |
			(term.shield ? SHIELD : 0) |
			(own ? OWN : 0) |
			(SIDES.indexOf(term.side) << SIDE_SHIFT);
		rows[row + TERM.language] =
			lists.endings.numberOf(pattern.endings) |
			(pattern.inCompounds ? IN_COMPOUNDS : 0) |
			(lists.numberOfManner(term) << MANNER_SHIFT);
		this.end = writeText(strings, this.end, term.text, narrow);
		if (own) this.end = writeText(strings, this.end, pattern.text, narrow);
	}

	#writeConcept(id: string): void {
		if (this.#conceptAt >= 0 && id === this.#concept) return;
		this.#concept = id;
		this.#conceptAt = this.end;
		this.#conceptHash = hashOfText(id);
		this.end = writeSized(this.strings, this.end, id);
	}
}

/** The term as it was given. */
export function readTerm({ rows, strings }: Tables, t: number, lists: Lists): MatchTerm {
	const row = t * ROW;
	const shape = rows[row + TERM.shape] as number;
	const manner = (rows[row + TERM.language] as number) >>> MANNER_SHIFT;
	const narrow = (shape & NARROW) !== 0;
	return {
		conceptId: readSized(strings, rows[row + TERM.concept] as number),
		text: readText(strings, rows[row + TERM.text] as number, shape & 0xff, narrow),
		side: SIDES[shape >>> SIDE_SHIFT] ?? 'shared',
		caseSensitive: (shape & CASED) !== 0,
		exact: (shape & EXACT) !== 0,
		deprecated: (shape & DEPRECATED) !== 0,
		...lists.manner(manner),
		...((shape & SHIELD) === 0 ? {} : { shield: true }),
	};
}

/** Are two terms written alike, and found at the same places? */
export function areTwins({ rows, strings }: Tables, a: number, b: number): boolean {
	const shape = rows[a * ROW + TERM.shape] as number;
	if (((shape ^ (rows[b * ROW + TERM.shape] as number)) & SAME_SHAPE) !== 0) return false;
	const language = rows[a * ROW + TERM.language] as number;
	if (((language ^ (rows[b * ROW + TERM.language] as number)) & SAME_LANGUAGE) !== 0) return false;
	const atA = patternAt(rows, a);
	const atB = patternAt(rows, b);
	const length = ((shape >>> 8) & 0xff) * ((shape & NARROW) === 0 ? 2 : 1);
	for (let i = 0; i < length; i++) if (strings[atA + i] !== strings[atB + i]) return false;
	return true;
}

/** What comparing a term with a text needs of its row: a view that is moved from term to term. */
export class PatternView {
	cased = false;
	exact = false;
	inCompounds = false;
	length = 0;
	/** Signs before the first word. */
	lead = 0;
	endings: readonly Ending[] = [];
	/** Where its units stand, for `unitAt`. */
	readonly strings: Uint8Array;
	at = 0;
	narrow = true;
	readonly #rows: Int32Array;
	readonly #lists: Lists;

	constructor({ rows, strings }: Tables, lists: Lists) {
		this.#rows = rows;
		this.strings = strings;
		this.#lists = lists;
	}

	moveTo(t: number): void {
		const rows = this.#rows;
		const shape = rows[t * ROW + TERM.shape] as number;
		const language = rows[t * ROW + TERM.language] as number;
		this.cased = (shape & CASED) !== 0;
		this.exact = (shape & EXACT) !== 0;
		this.inCompounds = (language & IN_COMPOUNDS) !== 0;
		this.endings = this.#lists.endings.values[language & ENDINGS] as readonly Ending[];
		this.length = (shape >>> 8) & 0xff;
		this.lead = (shape >>> 16) & 0xff;
		this.narrow = (shape & NARROW) !== 0;
		this.at = patternAt(rows, t);
	}

	unit(k: number): number {
		return unitAt(this.strings, this.at, k, this.narrow);
	}

	text(): string {
		return readText(this.strings, this.at, this.length, this.narrow);
	}
}

function patternAt(rows: Int32Array, t: number): number {
	const at = rows[t * ROW + TERM.text] as number;
	const shape = rows[t * ROW + TERM.shape] as number;
	return (shape & OWN) === 0 ? at : at + (shape & 0xff) * ((shape & NARROW) === 0 ? 2 : 1);
}
