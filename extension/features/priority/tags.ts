import type { PriorityChip } from '../../messaging/replies.ts';

export interface TagSource {
	/** The chips of these tickets by key; those without a tag are left out. Does not reject. */
	fetch(keys: string[]): Promise<ReadonlyMap<string, PriorityChip>>;
	/** A chip came, changed or went. */
	onChange(): void;
}

interface Known {
	chip: PriorityChip | null;
	/** The question that it answers. */
	question: number;
}

/** The most keys that one request may name. */
const AT_ONCE = 500;

/**
 * What is known of the tags of the tickets on this page. Asks once for each ticket that comes into
 * view, all of a frame together, and again for what is in view when news arrive.
 */
export class Tags {
	readonly #known = new Map<string, Known>();
	#wanted: readonly string[] = [];
	#asking = false;
	#refreshing = false;
	/** News came while older ones were asked about. */
	#more = false;
	/** Counts the questions: the answer to an earlier one never replaces that to a later one. */
	#questions = 0;
	/** The first question that was asked after the latest news. */
	#fresh = 0;
	readonly #source: TagSource;

	constructor(source: TagSource) {
		this.#source = source;
	}

	/** null: it has none. undefined: not known yet. */
	of(key: string): PriorityChip | null | undefined {
		return this.#known.get(key)?.chip;
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

	/**
	 * News arrived. Old chips stay until the new ones are there, so that nothing flickers. News that come
	 * faster than they are answered are asked about together, and each answer is shown.
	 */
	async refresh(): Promise<void> {
		this.#more = true;
		this.#fresh = this.#questions + 1;
		if (this.#refreshing) return;
		this.#refreshing = true;
		try {
			while (this.#more) {
				this.#more = false;
				await this.#loadWanted();
				this.#source.onChange();
			}
		} finally {
			this.#refreshing = false;
		}
	}

	async #loadWanted(): Promise<void> {
		const shown = new Set(this.#wanted);
		for (const key of this.#known.keys()) if (!shown.has(key)) this.#known.delete(key);
		const keys = [...shown];
		for (let from = 0; from < keys.length; from += AT_ONCE)
			await this.#load(keys.slice(from, from + AT_ONCE));
	}

	async #load(keys: string[]): Promise<void> {
		const question = ++this.#questions;
		const chips = await this.#source.fetch(keys);
		// Older than the news. Better than nothing as long as it will be asked for again; else it would stay.
		if (question < this.#fresh && !this.#more) return;
		for (const key of keys) {
			if ((this.#known.get(key)?.question ?? 0) > question) continue;
			this.#known.set(key, { chip: chips.get(key) ?? null, question });
		}
	}
}
