import { AhoCorasick as Monyone } from '@monyone/aho-corasick/fast';
import AhoCorasick from 'ahocorasick';
import ModernAhoCorasick from 'modern-ahocorasick';
import retrie from 'retrie';
import type { Hits } from './rule.ts';

/** A matcher of somebody else. */
export interface Peer {
	/** Made from folded texts, finds at least every whole word among them in a folded text. */
	build(texts: readonly string[]): (text: string) => Hits;
	/** Of places that overlap it gives only one, and that may be one that does not count. */
	chooses?: true;
}

/** By the names in the table. */
export const PEERS: Readonly<Record<string, Peer>> = {
	'@monyone/aho-corasick, fast': {
		build: (texts) => {
			const automaton = new Monyone([...texts]);
			return (text) => automaton.matchInText(text).flatMap(({ begin, end }) => [begin, end]);
		},
	},
	'modern-ahocorasick': {
		build: (texts) => {
			const automaton = new ModernAhoCorasick(texts);
			return (text) => automaton.search(text).flatMap(({ start, end }) => [start, end]);
		},
	},
	ahocorasick: {
		build: (texts) => {
			const automaton = new AhoCorasick(texts);
			const placesOf = ([last, words]: [number, string[]]): Hits =>
				words.flatMap((word) => [last + 1 - word.length, last + 1]);
			return (text) => automaton.search(text).flatMap(placesOf);
		},
	},
	'one RegExp': {
		chooses: true,
		build: (texts) => {
			const longestFirst = texts.toSorted((a, b) => b.length - a.length).map(escaped);
			return everywhere(longestFirst.join('|'));
		},
	},
	retrie: { chooses: true, build: (texts) => everywhere(`${new retrie.Retrie([...texts])}`) },
	'as mark.js does': {
		build: (texts) => {
			const longestFirst = texts.toSorted((a, b) => b.length - a.length);
			return (text) => longestFirst.flatMap((word) => asMarkJs(text, word));
		},
	},
};

/**
 * mark.js with `accuracy: 'exactly'` and every sign as a limiter: one expression a word, each run
 * over the whole text. Its own code needs a DOM and wraps what it finds; this is its finding alone.
 */
function asMarkJs(text: string, word: string): Hits {
	const expression = new RegExp(`(^|${LIMITER})(${escaped(word)})(?=$|${LIMITER})`, 'gmi');
	return Array.from(text.matchAll(expression), ({ index, 1: before = '', 2: found = '' }) => {
		const start = index + before.length;
		return [start, start + found.length];
	}).flat();
}
const LIMITER = '[\\s!-/:-@\\[-`{-~]';

function everywhere(alternatives: string): (text: string) => Hits {
	const expression = new RegExp(`\\b(?:${alternatives})\\b`, 'gi');
	return (text) =>
		Array.from(text.matchAll(expression), ({ index, 0: found }) => [
			index,
			index + found.length,
		]).flat();
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
