import { addTo } from './filter.ts';
import type { KeyList } from './key-list.ts';
import { HEAD, type Parts, ROW, TERM } from './layout.ts';
import { areTwins } from './rows.ts';

/** What a slot holds: nothing, "longer terms begin so", or a term. */
export const PREFIX = 1;
export const FIRST_TERM = 2;

/**
 * So many terms may be written with the same letters and differ in signs or case alone ("C", "C++").
 * More are left out: each would be compared wherever one of them stands.
 */
const MOST_ALIKE = 64;

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

	/** Adds term `t`, whose keys stand at `at` of the list, and returns where those of the next stand. */
	add(t: number, { numbers }: KeyList, at: number): number {
		const keys = at + 2 + (numbers[at] as number);
		const end = keys + (numbers[at + 1] as number);
		const twin = this.#twinOf(t, numbers[keys] as number);
		if (twin >= 0) {
			const { rows } = this.parts;
			rows[t * ROW + TERM.twin] = rows[twin * ROW + TERM.twin] as number;
			rows[twin * ROW + TERM.twin] = t + 1;
			return end;
		}
		for (let i = at + 2; i < keys; i++) this.#put(numbers[i] as number, PREFIX);
		for (let i = keys; i < end; i++) this.#put(numbers[i] as number, t + FIRST_TERM);
		return end;
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
