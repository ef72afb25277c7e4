import type { Ending } from './inflections/endings.ts';

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

/** The sets of endings and the languages of a glossary: a few dozen, which the rows of terms name by number. */
export class Lists {
	readonly endings: Numbered<readonly Ending[]>;
	readonly languages: Numbered<string>;

	/** `json` is what `toJson` gave. */
	constructor(json = '{"endings":[],"languages":[]}') {
		const { endings, languages } = JSON.parse(json) as {
			endings: Ending[][];
			languages: string[];
		};
		this.endings = new Numbered<readonly Ending[]>(endings);
		this.languages = new Numbered(languages);
	}

	/** Makes sure that these have numbers. */
	note(endings: readonly Ending[], language: string | undefined): void {
		this.endings.numberOf(endings);
		if (language !== undefined) this.languages.numberOf(language);
	}

	toJson(): string {
		return JSON.stringify({ endings: this.endings.values, languages: this.languages.values });
	}
}
