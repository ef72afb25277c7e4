import type { CardModel } from '@common-ground/shared/card/model.ts';

/** A card that was looked up from another one. */
export interface Step {
	card: CardModel;
	/** Which of the live words of the card before led here, in reading order; the way back ends there. */
	from: number;
}

/** Words before the present one that are named; of a longer way only the last. */
const NAMED = 3;

/** The cards on the way to the present one, the latest last, with how many steps lead back to each. */
export function wayBack(
	first: CardModel,
	steps: readonly Step[],
): { word: string; stepsBack: number }[] {
	const cards = [first, ...steps.map(({ card }) => card)];
	return cards
		.slice(0, -1)
		.map(({ word }, i) => ({ word, stepsBack: steps.length - i }))
		.slice(-NAMED);
}
