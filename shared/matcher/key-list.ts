/**
 * The keys by which terms are found, one term after the other: how many prefixes and how many keys
 * it has, then these. Numbers in one array, because arrays of their own for 50,000 terms are work
 * for the garbage collector.
 */
export class KeyList {
	numbers = new Int32Array(1 << 8);
	end = 0;
	/** Prefixes and keys in it, and how many terms have them. */
	#begun = 0;
	terms = 0;

	/** Of all terms together. */
	get count(): number {
		return this.end - 2 * this.terms;
	}

	beginTerm(): void {
		this.terms++;
		this.#begun = this.end;
		this.#push(0);
		this.#push(0);
	}

	addPrefix(hash: number): void {
		this.#push(hash);
		this.numbers[this.#begun] = (this.numbers[this.#begun] as number) + 1;
	}

	/** After all prefixes; first the key of the term itself. */
	addKey(hash: number): void {
		this.#push(hash);
		this.numbers[this.#begun + 1] = (this.numbers[this.#begun + 1] as number) + 1;
	}

	#push(number: number): void {
		if (this.end === this.numbers.length) {
			const longer = new Int32Array(2 * this.end);
			longer.set(this.numbers);
			this.numbers = longer;
		}
		this.numbers[this.end++] = number;
	}
}
