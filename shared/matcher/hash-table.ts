/**
 * A map from a 32-bit hash to a small number, in flat arrays: open addressing, at most half full.
 * Hashes of two words may be equal; whoever asks compares the words themselves.
 */
export class HashTable {
	#keys = new Int32Array(64);
	#values = new Int32Array(64).fill(-1);
	#size = 0;

	/** The value of `hash`, or -1. */
	get(hash: number): number {
		return this.#values[this.#slot(hash)] as number;
	}

	/** `value` must not be negative. */
	set(hash: number, value: number): void {
		let slot = this.#slot(hash);
		if ((this.#values[slot] as number) === -1 && ++this.#size * 2 > this.#keys.length) {
			this.#grow();
			slot = this.#slot(hash);
		}
		this.#keys[slot] = hash;
		this.#values[slot] = value;
	}

	#slot(hash: number): number {
		const keys = this.#keys;
		const values = this.#values;
		const mask = keys.length - 1;
		let slot = (hash ^ (hash >>> 15)) & mask;
		while (keys[slot] !== hash && (values[slot] as number) !== -1) slot = (slot + 1) & mask;
		return slot;
	}

	#grow(): void {
		const keys = this.#keys;
		const values = this.#values;
		this.#keys = new Int32Array(keys.length * 2);
		this.#values = new Int32Array(keys.length * 2).fill(-1);
		for (let i = 0; i < keys.length; i++) {
			if (values[i] === -1) continue;
			const slot = this.#slot(keys[i] as number);
			this.#keys[slot] = keys[i] as number;
			this.#values[slot] = values[i] as number;
		}
	}
}
