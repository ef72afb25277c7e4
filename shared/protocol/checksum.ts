import type { WireChange } from './pull.ts';

/** A record as it lies in a store: its data as JSON text, exactly as the server wrote it. */
type Summed = Pick<WireChange, 'collection' | 'id' | 'scope' | 'seq'> & { data: string };

/**
 * Checksum of one record, a whole number below 2^53. That of a scope is the exclusive or of its
 * records': it can be kept up to date by taking out what was and putting in what is, in any order.
 * JSON that was parsed and written again in JavaScript is the same text, so a client may do that.
 */
export function recordSum({ collection, id, scope, seq, data }: Summed): number {
	return hash53(`${scope}\n${collection}\n${id}\n${seq}\n${data}`);
}

const HIGH = 2 ** 32;

/** Exclusive or of two whole numbers below 2^53, of which JavaScript's own takes 32 bits only. */
export const xor53 = (a: number, b: number): number =>
	((a / HIGH) ^ (b / HIGH)) * HIGH + ((a ^ b) >>> 0);

/**
 * A quick hash over UTF-16 code units: two halves that are multiplied by large odd numbers and mixed at
 * the end (as MurmurHash3 does). It finds what drifted apart by accident and withstands no attacker.
 */
export function hash53(text: string): number {
	let one = 0xdeadbeef;
	let two = 0x41c6ce57;
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		one = Math.imul(one ^ unit, 0x9e3779b1);
		two = Math.imul(two ^ unit, 0x5f356495);
	}
	one = Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ Math.imul(two ^ (two >>> 13), 0xc2b2ae35);
	two = Math.imul(two ^ (two >>> 16), 0x85ebca6b) ^ Math.imul(one ^ (one >>> 13), 0xc2b2ae35);
	return ((two >>> 11) & 0x1fffff) * HIGH + (one >>> 0);
}
