import { type CardFacts, cardOf } from '@common-ground/shared/card/card.ts';
import type { CardModel } from '@common-ground/shared/card/model.ts';
import type { Side } from '@common-ground/shared/model/side.ts';
import type { Entry } from '../../features/lookup/entry.ts';
import { records } from '../data/collections.ts';
import { entryOf } from '../data/glossary.ts';
import { sideNames } from '../data/team.ts';

/** The card of a word for a reader of one side, from what this page has read already. */
export const cardFor = (word: string, senses: readonly Entry[], readerSide: Side): CardModel => {
	const facts: CardFacts = {
		word,
		readerSide,
		sideNames: sideNames.value,
		senses,
		members: records('member').value ?? [],
		termsOf: (conceptId) => entryOf(conceptId)?.terms ?? [],
	};
	return cardOf(facts);
};
