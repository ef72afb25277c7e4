import { kindOf, SURROGATE, WORD, wideWord } from './characters.ts';
import { endOfForm, type Form, formsOf } from './form.ts';
import { HashTable } from './hash-table.ts';
import type { GlossaryChange, Match, Matcher, MatchTerm } from './model.ts';
import { pairHash, WordReader, wordGoesOn } from './reader.ts';

/** A form with its term and what finding it needs. */
interface Entry extends Form {
	term: MatchTerm;
	/** Signs before the first word (".NET"): as many units, exactly as written. */
	lead: number;
	endsInWord: boolean;
}

/** What a first word can begin: forms of that one word, and whether longer ones exist. */
interface Start {
	single: Entry[];
	beginsPair: boolean;
}

/**
 * Makes a glossary ready for finding. Only a word that begins some form costs more than its reading:
 * it is looked up by its hash, and together with the next word where phrases begin with it. Terms that
 * cannot stand in a text (empty, enormous, signs only) are left out in silence.
 */
export function compileMatcher(terms: readonly MatchTerm[]): Matcher {
	const steps = compileInSteps(terms);
	let step = steps.next();
	while (!step.done) step = steps.next();
	return step.value;
}

/** The same with pauses of its caller's choice: thousands of terms take longer than a page can wait. */
export function* compileInSteps(terms: readonly MatchTerm[]): Generator<void, Matcher> {
	const starts = new Chains<Start>();
	const pairs = new Chains<Entry[]>();
	for (const [i, term] of terms.entries()) {
		if (i % STEP === STEP - 1) yield;
		for (const form of formsOf(term)) add(starts, pairs, term, form);
	}
	return {
		find: (text) => find(text, starts, pairs),
		toBytes: () => bytesOf(JSON.stringify(terms)),
		changed: (change) => compileMatcher(afterChange(terms, change)),
	};
}

/** Reads what `toBytes` wrote. Throws on anything else. */
export const matcherFrom = (bytes: Uint8Array): Matcher =>
	compileMatcher(
		JSON.parse(
			Array.from(new Uint16Array(bytes.slice().buffer), (unit) => String.fromCharCode(unit)).join(
				'',
			),
		) as MatchTerm[],
	);

const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
	new Uint8Array(Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)).buffer);

function afterChange(terms: readonly MatchTerm[], { removed, added }: GlossaryChange): MatchTerm[] {
	const gone = new Set(removed);
	return [...terms.filter(({ conceptId }) => !gone.has(conceptId)), ...added];
}

/** Terms between two pauses: well below a millisecond. */
const STEP = 20;

function add(starts: Chains<Start>, pairs: Chains<Entry[]>, term: MatchTerm, form: Form): void {
	const reader = new WordReader(form.text);
	if (!reader.next()) return;
	const first = reader.hash;
	const entry: Entry = {
		...form,
		term,
		lead: reader.start,
		endsInWord: endsInWord(form.text),
	};
	const start = starts.at(first, () => ({ single: [], beginsPair: false }));
	if (reader.next()) {
		start.beginsPair = true;
		pairs.at(pairHash(first, reader.hash), () => []).push(entry);
	} else start.single.push(entry);
}

function find(text: string, starts: Chains<Start>, pairs: Chains<Entry[]>): Match[] {
	const matches: Match[] = [];
	const reader = new WordReader(text);
	let resume = 0;
	let more = reader.next();
	while (more) {
		const at = reader.start;
		const hash = reader.hash;
		more = reader.next();
		if (at < resume) continue;
		const start = starts.get(hash);
		if (start === undefined) continue;
		const phrases = more && start.beginsPair ? pairs.get(pairHash(hash, reader.hash)) : undefined;
		const match = longest(text, at, resume, phrases ?? [], start.single);
		if (!match) continue;
		resume = match.end;
		const terms = match.terms.filter((term) => !term.shield);
		if (terms.length > 0) matches.push({ ...match, terms });
	}
	return matches;
}

/** The leftmost, then longest of the entries that stand at the word at `at`, with every term that reads the same. */
function longest(
	text: string,
	at: number,
	from: number,
	...candidates: readonly (readonly Entry[])[]
): Match | undefined {
	let best: Match | undefined;
	for (const entries of candidates) {
		for (const entry of entries) {
			const start = at - entry.lead;
			if (start < from) continue;
			const end = endOfForm(text, start, entry);
			if (end < 0 || (entry.endsInWord && wordGoesOn(text, end))) continue;
			if (!best || start < best.start || (start === best.start && end > best.end))
				best = { start, end, terms: [entry.term] };
			else if (start === best.start && end === best.end && !best.terms.includes(entry.term))
				best.terms.push(entry.term);
		}
	}
	return best;
}

const endsInWord = (text: string): boolean => {
	const last = text.length - 1;
	const kind = kindOf(text.charCodeAt(last));
	return kind === WORD || (kind === SURROGATE && last > 0 && wideWord(text, last - 1));
};

/** Values by hash, made on first use. Different words of one hash share a value. */
class Chains<T> {
	readonly #table = new HashTable();
	readonly #values: T[] = [];

	get(hash: number): T | undefined {
		const place = this.#table.get(hash);
		return place < 0 ? undefined : this.#values[place];
	}

	at(hash: number, make: () => T): T {
		const found = this.get(hash);
		if (found !== undefined) return found;
		const made = make();
		this.#table.set(hash, this.#values.length);
		this.#values.push(made);
		return made;
	}
}
