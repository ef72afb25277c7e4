import { Glossary } from './glossary.ts';
import { KeyList } from './key-list.ts';
import { FULLEST } from './keys.ts';
import { emptyParts, HEAD, ROW } from './layout.ts';
import { Lists } from './lists.ts';
import type { MatchTerm } from './model.ts';
import { patternOf } from './pattern.ts';
import { RowWriter } from './rows.ts';
import { sizeOf, writeSized } from './strings.ts';

/** Terms and keys between two pauses: well below a millisecond on any machine. */
const TERMS_A_STEP = 20;
/** Room for changes: for so many terms in any glossary, and for one more for each sixteen. */
const SPARE_TERMS = 32;
const SPARE_SHARE = 16;
const BYTES_A_TERM = 128;
const KEYS_A_TERM = 6;
/** Of other words, one in a hundred passes a filter of 16 to 32 bits for each key. */
const KEYS_A_FILTER_WORD = 2;
const LEAST_FILTER = 11;

/** A glossary in the making: rows and keys first, in arrays that grow; then, when all sizes are known, its buffer. */
export class Draft {
	readonly #lists = new Lists();
	readonly #writer: RowWriter;
	readonly #keys = new KeyList();
	#silent = false;

	constructor(terms: number) {
		const tables = { rows: new Int32Array(terms * ROW), strings: new Uint8Array(1 << 12) };
		this.#writer = new RowWriter(tables, this.#lists);
	}

	/** With a pause every few terms. Terms that cannot stand in a text are left out. */
	*write(terms: readonly MatchTerm[]): Generator<void, Glossary> {
		for (let i = 0; i < terms.length; i++) {
			if (i % TERMS_A_STEP === TERMS_A_STEP - 1) yield;
			this.#add(terms[i] as MatchTerm);
		}
		yield;
		const glossary = yield* this.#layOut();
		let at = 0;
		for (let t = 0; t < this.#writer.terms; t++) {
			if (t % TERMS_A_STEP === TERMS_A_STEP - 1) yield;
			at = glossary.keys.add(t, this.#keys, at);
		}
		return glossary;
	}

	#add(term: MatchTerm): void {
		const pattern = patternOf(term, this.#keys);
		if (!pattern) return;
		const writer = this.#writer;
		const needed = writer.end + RowWriter.sizeOf(term, pattern);
		if (needed > writer.strings.length) {
			const longer = new Uint8Array(needed * 2);
			longer.set(writer.strings);
			writer.strings = longer;
		}
		writer.write(term, pattern);
		this.#silent ||= pattern.silent;
	}

	/** With pauses too: copying takes a millisecond where terms are many. */
	*#layOut(): Generator<void, Glossary> {
		const { rows, strings, terms, end } = this.#writer;
		const spare = SPARE_TERMS + Math.ceil(terms / SPARE_SHARE);
		const keys = this.#keys.count + spare * KEYS_A_TERM;
		const json = this.#lists.toJson();
		const parts = emptyParts({
			termRoom: terms + spare,
			stringRoom: (end + sizeOf(json) + spare * BYTES_A_TERM + 3) & ~3,
			slotBits: bitsFor(keys / FULLEST),
			filterBits: Math.max(LEAST_FILTER, bitsFor(keys / KEYS_A_FILTER_WORD)),
		});
		yield;
		parts.rows.set(rows.subarray(0, terms * ROW));
		yield;
		parts.strings.set(strings.subarray(0, end));
		yield;
		parts.head[HEAD.terms] = terms;
		parts.head[HEAD.silent] = this.#silent ? 1 : 0;
		parts.head[HEAD.lists] = end;
		parts.head[HEAD.strings] = writeSized(parts.strings, end, json);
		return new Glossary(parts, this.#lists);
	}
}

/** The power of two that is at least `n`. */
const bitsFor = (n: number): number => 32 - Math.clz32(Math.ceil(n) - 1);
