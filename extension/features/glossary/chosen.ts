import type { CardModel } from '@common-ground/shared/card/model.ts';
import { whySentence } from '@common-ground/shared/relevance/why-sentence.ts';
import type { Chosen } from '../../ui/card/Why.tsx';
import type { Mark } from './marks.ts';

/** Why a card shows this meaning and not another one; undefined where the page did not have to choose. */
export function chosenFor(mark: Mark, model: CardModel): Chosen | undefined {
	const { word, because, others = [] } = mark;
	if (!because || others.length === 0) return undefined;
	const reason = {
		word,
		marked: true,
		rule: 'meaning',
		sides: model.senses.map(({ wordSide }) => wordSide),
		because,
	} as const;
	return {
		sentence: whySentence(reason, model.sideNames),
		other: { word, conceptIds: others },
	};
}
