import type { LookupCount } from '../model/lookup-count.ts';
import type { Asker, TermRequest } from '../model/request.ts';
import type { Side } from '../model/side.ts';

/** A word that one side wanted explained: one of the glossary, or one that it does not have. */
export interface AskedWord {
	/** Empty where no concept explains it yet. */
	conceptId: string;
	/** As it was asked for; empty where it was only looked up. */
	text: string;
	/** Look-ups of members who let theirs be counted; never how many members they are. */
	lookups: number;
	/** Members who asked for it to be explained. */
	askers: number;
}

export interface Asked {
	counts: readonly LookupCount[];
	requests: readonly TermRequest[];
	askers: readonly Asker[];
	/** First and last calendar day that count, “2026-05-31”; without them all do. */
	from?: string | undefined;
	to?: string | undefined;
	/** Where a concept was merged to; itself where it was not. */
	nowOf?: ((conceptId: string) => string) | undefined;
}

/**
 * What each side asked for most: look-ups and requests of one word together, the most wanted first. Of equals, by
 * id and text, so that the same data is the same list.
 */
export function mostAsked(asked: Asked, most: number): Record<Side, AskedWord[]> {
	const of = (side: Side): AskedWord[] =>
		[...wordsOf(side, asked).values()].sort(byDemand).slice(0, most);
	return { marketing: of('marketing'), it: of('it') };
}

function wordsOf(side: Side, asked: Asked): Map<string, AskedWord> {
	const { from = '', to = '9999-12-31', nowOf = (id: string) => id } = asked;
	const isWithin = (day: string): boolean => day >= from && day <= to;
	const words = new Map<string, AskedWord>();
	const wordAt = (key: string, conceptId: string): AskedWord => {
		const word = words.get(key) ?? { conceptId, text: '', lookups: 0, askers: 0 };
		words.set(key, word);
		return word;
	};
	for (const count of asked.counts) {
		if (count.side !== side || !isWithin(count.day)) continue;
		const id = nowOf(count.conceptId);
		wordAt(`concept ${id}`, id).lookups += count.count;
	}
	const askers = Map.groupBy(
		asked.askers.filter(({ at }) => isWithin(at.slice(0, 10))),
		({ requestId }) => requestId,
	);
	for (const request of asked.requests) {
		const count = askers.get(request.id)?.length ?? 0;
		if (request.side !== side || count === 0) continue;
		const id = request.answer ? nowOf(request.answer.conceptId) : '';
		const word = wordAt(id ? `concept ${id}` : `request ${request.id}`, id);
		word.askers += count;
		word.text ||= request.text;
	}
	return words;
}

const byDemand = (a: AskedWord, b: AskedWord): number =>
	b.lookups + b.askers - (a.lookups + a.askers) ||
	(`${a.conceptId} ${a.text}` < `${b.conceptId} ${b.text}` ? -1 : 1);
