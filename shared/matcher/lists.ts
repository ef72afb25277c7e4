import type { Ending } from './inflections/endings.ts';
import type { MatchTerm } from './model.ts';

/** What few terms say of themselves. */
export type Manner = Pick<MatchTerm, 'lang' | 'neverOn' | 'minLength'>;

/** Values by number: few, and shared by many terms. Equal ones have one number. */
class Numbered<T> {
	readonly values: T[] = [];
	readonly #known = new Map<T, number>();
	readonly #written = new Map<string, number>();

	constructor(values: readonly T[]) {
		for (const value of values) this.numberOf(value);
	}

	numberOf(value: T): number {
		const known = this.#known.get(value);
		if (known !== undefined) return known;
		const written = JSON.stringify(value);
		const number = this.#written.get(written) ?? this.values.push(value) - 1;
		this.#written.set(written, number);
		this.#known.set(value, number);
		return number;
	}
}

/** The sets of endings and the manners of a glossary: a few dozen, which the rows of terms name by number. */
export class Lists {
	readonly endings: Numbered<readonly Ending[]>;
	/** As JSON, so that equal ones are one. */
	readonly #manners: Numbered<string>;

	/** `json` is what `toJson` gave. */
	constructor(json = '{"endings":[],"manners":[]}') {
		const { endings, manners } = JSON.parse(json) as {
			endings: Ending[][];
			manners: string[];
		};
		this.endings = new Numbered<readonly Ending[]>(endings);
		this.#manners = new Numbered(manners);
	}

	/** Makes sure that these have numbers. */
	note(endings: readonly Ending[], term: MatchTerm): void {
		this.endings.numberOf(endings);
		this.numberOfManner(term);
	}

	/** 0 for a term that says nothing special. */
	numberOfManner({ lang, neverOn, minLength }: MatchTerm): number {
		if (lang === undefined && neverOn === undefined && minLength === undefined) return 0;
		return this.#manners.numberOf(JSON.stringify({ lang, neverOn, minLength })) + 1;
	}

	manner(number: number): Manner {
		const json = this.#manners.values[number - 1];
		return json === undefined ? {} : (JSON.parse(json) as Manner);
	}

	toJson(): string {
		return JSON.stringify({ endings: this.endings.values, manners: this.#manners.values });
	}
}
