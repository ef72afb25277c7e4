import { addTo } from './filter.ts';
import { HEAD, type Parts, ROW, TERM } from './layout.ts';
import { areTwins } from './rows.ts';

/** What a slot holds: nothing, "longer terms begin so", or a term. */
export const PREFIX = 1;
export const FIRST_TERM = 2;

/**
 * So many terms may be written with the same letters and differ in signs or case alone ("C", "C++").
 * More are left out: each would be compared wherever one of them stands.
 */
const MOST_ALIKE = 256;

/** The share of slots that may be taken before searching in them gets slow. */
export const FULLEST = 0.75;

/** The place of keys in a buffer's tables. */
export class Keys {
	/** A hash shifted right by this is an index. */
	readonly slotShift: number;
	/** Low bits of a slot say what it holds, the others are those of the hash: most strangers differ in them. */
	readonly heldBits: number;
	readonly parts: Parts;

	constructor(parts: Parts) {
		const { head } = parts;
		this.parts = parts;
		this.slotShift = 32 - (head[HEAD.slotBits] as number);
		this.heldBits = 32 - Math.clz32((head[HEAD.termRoom] as number) + FIRST_TERM);
	}

	/** Adds term `t` with its keys, of which the first is its own, and then the prefixes, up to `end` of `source`. */
	add(t: number, source: ArrayLike<number>, keys: number, prefixes: number, end: number): void {
		const twin = this.#twinOf(t, source[keys] as number);
		if (twin >= 0) {
			const { rows } = this.parts;
			rows[t * ROW + TERM.twin] = rows[twin * ROW + TERM.twin] as number;
			rows[twin * ROW + TERM.twin] = t + 1;
			return;
		}
		for (let i = keys; i < prefixes; i++) this.#put(source[i] as number, t + FIRST_TERM);
		for (let i = prefixes; i < end; i++) this.#put(source[i] as number, PREFIX);
	}

	#twinOf(t: number, key: number): number {
		const { slots } = this.parts;
		const mask = slots.length - 1;
		const tag = key << this.heldBits;
		const tags = -1 << this.heldBits;
		for (let slot = key >>> this.slotShift; slots[slot] !== 0; slot = (slot + 1) & mask) {
			const held = slots[slot] as number;
			const other = (held & ~tags) - FIRST_TERM;
			if ((held & tags) === tag && other >= 0 && areTwins(this.parts, other, t)) return other;
		}
		return -1;
	}

	#put(key: number, what: number): void {
		const { slots, filter, head } = this.parts;
		const mask = slots.length - 1;
		const tag = key << this.heldBits;
		const tags = -1 << this.heldBits;
		let alike = 0;
		let slot = key >>> this.slotShift;
		for (; slots[slot] !== 0; slot = (slot + 1) & mask) {
			const held = slots[slot] as number;
			if (held === (tag | what)) return;
			if ((held & tags) === tag && ++alike === MOST_ALIKE) {
				if (what === PREFIX) continue;
				head[HEAD.crowded] = 1;
				return;
			}
		}
		slots[slot] = tag | what;
		head[HEAD.slots] = (head[HEAD.slots] as number) + 1;
		addTo(filter, key);
	}
}
