import type { PriorityChip } from '../../messaging/replies.ts';

export interface TagSource {
	/** The chips of these tickets by key; those without a tag are left out. Does not reject. */
	fetch(keys: string[]): Promise<ReadonlyMap<string, PriorityChip>>;
	/** A chip came, changed or went. */
	onChange(): void;
}

/** The most keys that one request may name. */
const AT_ONCE = 500;

/**
 * What is known of the tags of the tickets on this page. Asks once for each ticket that comes into
 * view, all of a frame together, and again for what is in view when news arrive.
 */
export class Tags {
	readonly #known = new Map<string, PriorityChip | null>();
	#wanted: readonly string[] = [];
	#asking = false;
	/** Counts the news: an answer that was asked for before them may be older than they are. */
	#news = 0;
	readonly #source: TagSource;

	constructor(source: TagSource) {
		this.#source = source;
	}

	/** null: it has none. undefined: not known yet. */
	of(key: string): PriorityChip | null | undefined {
		return this.#known.get(key);
	}

	/** These tickets are on the page now. Call it again after a change: what is left is asked for then. */
	want(keys: Iterable<string>): void {
		this.#wanted = [...new Set(keys)];
		const unknown = this.#wanted.filter((key) => !this.#known.has(key)).slice(0, AT_ONCE);
		if (unknown.length === 0 || this.#asking) return;
		this.#asking = true;
		void this.#load(unknown).finally(() => {
			this.#asking = false;
			this.#source.onChange();
		});
	}

	/** News arrived. Old chips stay until the new ones are there, so that nothing flickers. */
	async refresh(): Promise<void> {
		this.#news += 1;
		const shown = new Set(this.#wanted);
		for (const key of this.#known.keys()) if (!shown.has(key)) this.#known.delete(key);
		const keys = [...shown];
		for (let from = 0; from < keys.length; from += AT_ONCE)
			await this.#load(keys.slice(from, from + AT_ONCE));
		this.#source.onChange();
	}

	async #load(keys: string[]): Promise<void> {
		const asked = this.#news;
		const chips = await this.#source.fetch(keys);
		if (asked !== this.#news) return;
		for (const key of keys) this.#known.set(key, chips.get(key) ?? null);
	}
}
