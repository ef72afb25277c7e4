import { MASK_BITS, MASKS } from './filter.ts';
import { pairHash } from './tokens.ts';
import { CAREFUL, mixes } from './units.ts';

/** Units that are read before words are looked up: what is written fits into the nearest memory. */
export const CHUNK = 1024;

const LOW = MASKS.length - 1;

/**
 * What `readPlain` wrote, from 1 on: at each unit that parts words the hash of the word that ended
 * there, 0 where none did, and the place. One set for all, as nothing runs in between.
 */
export const hashes = new Int32Array(CHUNK + 2);
export const ends = new Int32Array(CHUNK + 2);

/**
 * Reads the words of `text` from `from` to `to` (at most `CHUNK` units on) and returns how many
 * records there are, or -1 if there is a unit that only `Tokens` understands. A word that goes on at
 * `to` is one record more. `hash` is what was read of a word that goes on at `from`.
 *
 * Both stores are made at every unit, and only the last before the index moves counts: no branch
 * depends on the text. With an `if` at the end of each word, which no processor foresees, this loop
 * runs at 0.36 of the speed of visiting each character; so it runs at 0.58. (At 0.45 if it took its
 * arrays from the module: those that a closure holds are known to the compiler, place and length.)
 */
export const readPlain = ((table: Int32Array, hashes: Int32Array, ends: Int32Array) =>
	function readPlain(text: string, from: number, to: number, hash: number): number {
		let h = hash;
		let k = 1;
		let met = 0;
		for (let i = from; i < to; i++) {
			const mix = table[text.charCodeAt(i)] as number;
			const word = mix >> 31;
			hashes[k] = h;
			ends[k] = i;
			k = (k + word + 1) | 0;
			h = (((h << 5) | (h >>> 27)) & word) ^ mix;
			met |= mix;
		}
		hashes[k] = h;
		ends[k] = to;
		return (met & CAREFUL) === 0 ? k - 1 : -1;
	})(mixes, hashes, ends);

/**
 * The next record, after `from` and up to `to`, at which the word before it has to be decided: that
 * word alone, or with the one of the record, may be in the filter. `to` + 1 if there is none.
 * A record without a word (the blank after a comma) is masked out, not skipped: see above.
 */
export const nextHit = ((hashes: Int32Array, masks: Int32Array) =>
	function nextHit(from: number, to: number, filter: Int32Array): number {
		const places = filter.length - 1;
		let hash = hashes[from] as number;
		let missing =
			~(filter[(hash >>> MASK_BITS) & places] as number) & (masks[hash & LOW] as number);
		for (let j = from + 1; j <= to; j++) {
			const word = hashes[j] as number;
			const pair = pairHash(hash, word);
			const inPair = filter[(pair >>> MASK_BITS) & places] as number;
			if ((missing === 0 || (~inPair & (masks[pair & LOW] as number)) === 0) && word !== 0)
				return j;
			const inWord = filter[(word >>> MASK_BITS) & places] as number;
			const full = (word | -word) >> 31;
			missing ^= (missing ^ (~inWord & (masks[word & LOW] as number))) & full;
			hash ^= (hash ^ word) & full;
		}
		return to + 1;
	})(hashes, MASKS);
