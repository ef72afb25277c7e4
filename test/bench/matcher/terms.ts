import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MatchTerm } from '@common-ground/shared/matcher/model.ts';
import { matchTerm } from '@common-ground/shared/relevance/foreign.ts';
import { starterRecords } from '@common-ground/shared/starter/records.ts';
import { WORDNET } from './prose.ts';

/** A line of WordNet's index of senses: lemma, part of speech, field, how often its authors met it in texts. */
const SENSE = /^([a-z][a-z_'-]{2,40}[a-z])%(\d):(\d\d):\S* \d+ \d+ (\d+)/gm;
const NOUN = '1';
/** Animals, bodies, food, places, plants and substances. */
const OTHER_FIELDS = new Set(['05', '08', '13', '15', '20', '27']);

/**
 * The terms of the starter pack, then nouns of one to three words from WordNet, well mixed and
 * without everyday single words: a large glossary of real terms, none of them taken from the text
 * that is searched.
 */
export async function glossary(): Promise<MatchTerm[]> {
	const starter = starterRecords().terms.map(matchTerm);
	const known = new Set(starter.map(({ text }) => text.toLowerCase()));
	const more = (await nouns()).filter((noun) => !known.has(noun));
	return [...starter, ...mixed(more).map(asTerm)];
}

export async function nouns(): Promise<string[]> {
	const senses = await readFile(join(WORDNET, 'index.sense'), 'utf8');
	const found = new Set<string>();
	const everyday = new Set<string>();
	for (const [, lemma = '', kind, field = '', met] of senses.matchAll(SENSE)) {
		const words = lemma.replaceAll('_', ' ');
		if (met !== '0' && !words.includes(' ')) everyday.add(words);
		if (kind === NOUN && !OTHER_FIELDS.has(field) && words.split(' ').length <= 3) found.add(words);
	}
	return [...found].filter((noun) => !everyday.has(noun));
}

const asTerm = (text: string): MatchTerm => ({
	conceptId: text,
	text,
	side: 'it',
	caseSensitive: false,
	exact: false,
	deprecated: false,
});

/** In an order that has nothing to do with the alphabet, the same in every run. */
function mixed(words: readonly string[]): string[] {
	const keyed = words.map((word) => ({ word, key: scrambled(word) }));
	return keyed.sort((a, b) => a.key - b.key).map(({ word }) => word);
}

function scrambled(word: string): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < word.length; i++)
		hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193) >>> 0;
	return hash;
}
