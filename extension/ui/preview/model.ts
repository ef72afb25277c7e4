import { type CardFacts, cardOf } from '@common-ground/shared/card/card.ts';
import { type FindWords, wordFinder } from '@common-ground/shared/card/live.ts';
import type { CardLink, CardModel } from '@common-ground/shared/card/model.ts';
import type { Side } from '@common-ground/shared/model/side.ts';
import { computed } from '@preact/signals';
import type { Entry } from '../../features/lookup/entry.ts';
import { records } from '../data/collections.ts';
import { entryOf } from '../data/glossary.ts';
import { sideNames } from '../data/team.ts';

/** Made when the first card is shown. */
const findWords = computed<FindWords>(() =>
	wordFinder(records('concept').value ?? [], records('term').value ?? []),
);

/** The card of a word for a reader of one side, from what this page has read already. */
export const cardFor = (word: string, senses: readonly Entry[], readerSide: Side): CardModel => {
	const facts: CardFacts = {
		word,
		readerSide,
		sideNames: sideNames.value,
		senses,
		members: records('member').value ?? [],
		senseOf: entryOf,
		findWords: findWords.value,
	};
	return cardOf(facts);
};

/** The card of a word inside another card. */
export const cardBehind = async (link: CardLink, readerSide: Side): Promise<CardModel> =>
	cardFor(
		link.word,
		link.conceptIds.flatMap((id) => entryOf(id) ?? []),
		readerSide,
	);
