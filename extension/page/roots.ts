/** Additions after which those are let go that left the page. */
const PRUNE_EVERY = 200;

/** Shadow roots of a page, held no longer than they are part of it. */
export class Roots implements Iterable<ShadowRoot> {
	readonly #all = new Set<ShadowRoot>();
	#added = 0;

	get size(): number {
		return this.#all.size;
	}

	has(root: ShadowRoot): boolean {
		return this.#all.has(root);
	}

	add(root: ShadowRoot): void {
		if (++this.#added % PRUNE_EVERY === 0) this.#prune();
		this.#all.add(root);
	}

	/** Those that are part of the page now. */
	*[Symbol.iterator](): Generator<ShadowRoot, undefined> {
		this.#prune();
		yield* this.#all;
		return undefined;
	}

	#prune(): void {
		for (const root of this.#all) if (!root.isConnected) this.#all.delete(root);
	}
}
