import type { LeftOut } from './left-out.ts';
import { atMost, PER_HUNDRED_WORDS } from './sparse.ts';

/** A place where a word of the glossary stands, as the rules of thinning see it. */
export interface Claimant {
	conceptIds: readonly string[];
	/** Equal for places that are read as one: below one heading, on one board. */
	section: string;
	/** Characters that are read before it, in its own text. */
	at: number;
}

/** A concept of a section, as one name. */
const nameOf = (section: string, conceptId: string): string => `${section} ${conceptId}`;

/**
 * The first place of each concept in a section has its mark, also where a section is read in several
 * texts and these change: each text holds the concepts that it marks until it lets them go.
 */
export class Claims<Text> {
	readonly #holders = new Map<string, Text>();
	readonly #held = new Map<Text, Set<string>>();

	/**
	 * Why each of a text's places has no mark; undefined where it has one. What the text held before is
	 * given up first.
	 */
	choose(text: Text, places: readonly Claimant[]): (LeftOut | undefined)[] {
		this.release(text);
		const held = new Set<string>();
		const hasRoom = atMost(PER_HUNDRED_WORDS);
		const reasons = places.map((place): LeftOut | undefined => {
			const names = place.conceptIds.map((id) => nameOf(place.section, id));
			if (names.every((name) => this.#holders.has(name))) return 'repeated';
			if (!hasRoom(place)) return 'crowded';
			for (const name of names) {
				if (this.#holders.has(name)) continue;
				this.#holders.set(name, text);
				held.add(name);
			}
			return undefined;
		});
		if (held.size > 0) this.#held.set(text, held);
		return reasons;
	}

	/** What a text holds, by names that can only be compared. */
	heldBy(text: Text): ReadonlySet<string> {
		return this.#held.get(text) ?? NOTHING;
	}

	/** Would this place have a mark if nobody held these names? */
	wants({ section, conceptIds }: Claimant, names: ReadonlySet<string>): boolean {
		return conceptIds.some((id) => names.has(nameOf(section, id)));
	}

	/** The text is gone, or far away. */
	release(text: Text): void {
		for (const name of this.heldBy(text)) this.#holders.delete(name);
		this.#held.delete(text);
	}
}

const NOTHING: ReadonlySet<string> = new Set();
