import type { Forms } from './forms.ts';

/** Places in a text: starts and ends in turn. */
export type Hits = number[];

const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;
const JOINERS = "-'._@";

/**
 * Brings what a peer found to the one rule by which all are compared: whole words, the right case,
 * leftmost, then longest, no overlap. Not part of a peer's measured time.
 */
export function byTheRule(text: string, hits: Hits, forms: Forms): Hits {
	const rule = new Rule(text, forms);
	const found: [start: number, end: number][] = [];
	for (let i = 0; i < hits.length; i += 2) {
		const start = hits[i] as number;
		const end = hits[i + 1] as number;
		if (rule.allows(start, end)) found.push([start, end]);
		// A peer that selects by itself may have passed over others for the sake of this one.
		else found.push(...rule.within(start, end));
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

class Rule {
	readonly #text: string;
	readonly #forms: Forms;
	readonly #known: ReadonlySet<string>;

	constructor(text: string, forms: Forms) {
		this.#text = text;
		this.#forms = forms;
		this.#known = new Set(forms.texts);
	}

	allows(start: number, end: number): boolean {
		if (!this.#begins(start) || !this.#ends(end)) return false;
		const written = this.#text.slice(start, end);
		return this.#forms.exact.get(written.toLowerCase())?.has(written) ?? true;
	}

	/** Every form that stands within a place. */
	within(start: number, end: number): [start: number, end: number][] {
		const found: [start: number, end: number][] = [];
		for (let from = start; from < end; from++) {
			if (!this.#begins(from)) continue;
			for (let to = from + 1; to <= end; to++) {
				const known = this.#known.has(this.#text.slice(from, to).toLowerCase());
				if (known && this.allows(from, to)) found.push([from, to]);
			}
		}
		return found;
	}

	#begins(at: number): boolean {
		return !this.#isWord(at - 1) && !(this.#isJoiner(at - 1) && this.#isWord(at - 2));
	}

	#ends(at: number): boolean {
		return !this.#isWord(at) && !(this.#isJoiner(at) && this.#isWord(at + 1));
	}

	#isWord(at: number): boolean {
		return WORD_CHARACTER.test(this.#text.charAt(at));
	}

	#isJoiner(at: number): boolean {
		return at >= 0 && at < this.#text.length && JOINERS.includes(this.#text.charAt(at));
	}
}
