import { type Forms, folded } from './forms.ts';

/** Places in a text: starts and ends in turn. */
export type Hits = number[];

type Place = [start: number, end: number];
type Form = NonNullable<ReturnType<Forms['get']>>[number];

/**
 * Brings what a peer found to the one rule by which all are compared: whole words, the right case,
 * an s of possession taken along, leftmost, then longest, no overlap. Not part of any measured time.
 * A peer that `chose` may have passed over others for the sake of a place that does not count.
 */
export function byTheRule(text: string, hits: Hits, forms: Forms, chose = false): Hits {
	const rule = new Rule(text, forms);
	const found: Place[] = [];
	for (let i = 0; i < hits.length; i += 2) {
		const start = hits[i] as number;
		const end = hits[i + 1] as number;
		const place = rule.placeOf(start, end);
		if (place) found.push(place);
		else if (chose) found.push(...rule.from(start, end));
	}
	found.sort(([a, aEnd], [b, bEnd]) => a - b || bEnd - aEnd);
	const chosen: Hits = [];
	let resume = 0;
	for (const [start, end] of found) {
		if (start < resume) continue;
		chosen.push(start, end);
		resume = end;
	}
	return chosen;
}

const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;
const JOINTS = "-'._@";
/** No form is longer. */
const LONGEST = 60;
const S = /^'s/;
const S_OF_ANY_CASE = /^'s/i;

class Rule {
	readonly #text: string;
	readonly #folded: string;
	readonly #forms: Forms;

	constructor(text: string, forms: Forms) {
		this.#text = text;
		this.#folded = folded(text);
		this.#forms = forms;
	}

	/** The place that counts if a form stands there, with its s of possession. */
	placeOf(start: number, end: number): Place | undefined {
		for (const form of this.#forms.get(this.#folded.slice(start, end)) ?? []) {
			if (!isWritten(this.#text.slice(start, end), form)) continue;
			if (this.#isJoint(start - 1) && !this.#isCompound(start - 1, form)) continue;
			if (this.#isWord(start - 1) || this.#isWord(end)) continue;
			if (!this.#isJoint(end) || this.#isCompound(end, form)) return [start, end];
			const after = end + 2;
			const s = (form.cased ? S : S_OF_ANY_CASE).test(this.#text.slice(end, after));
			if (s && !this.#isWord(after) && !this.#isJoint(after)) return [start, after];
		}
		return undefined;
	}

	/** Every form that begins within a place. */
	from(start: number, end: number): Place[] {
		const found: Place[] = [];
		for (let from = start; from < end; from++) {
			if (this.#isWord(from - 1)) continue;
			for (let to = from + 1; to <= Math.min(from + LONGEST, this.#text.length); to++) {
				const place = this.#isWord(to) ? undefined : this.placeOf(from, to);
				if (place) found.push(place);
			}
		}
		return found;
	}

	#isCompound(at: number, form: Form): boolean {
		return form.inCompounds && this.#text[at] === '-';
	}

	#isWord(at: number): boolean {
		return WORD_CHARACTER.test(this.#text.charAt(at));
	}

	/** Joins it two parts of a word? */
	#isJoint(at: number): boolean {
		const sign = this.#text.charAt(at);
		return sign !== '' && JOINTS.includes(sign) && this.#isWord(at - 1) && this.#isWord(at + 1);
	}
}

/** As the form wants case and hyphens; all else was compared by whoever found it. */
function isWritten(written: string, { text, cased, hyphenated }: Form): boolean {
	for (let i = 0; i < text.length; i++) {
		const met = written.charAt(i);
		const want = text.charAt(i);
		const isHyphen = want === '-' || (want === ' ' && !hyphenated);
		if ((cased || isHyphen) && met !== want && !(hyphenated && met === '-' && want === ' '))
			return false;
	}
	return true;
}
