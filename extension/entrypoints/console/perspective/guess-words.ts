import type { GuessScore } from '@common-ground/shared/perspective/guess.ts';

/** How near a guess came, in a sentence. `them` is what the team calls the other side. */
export function nearnessWords({ nearness, pairs, alike }: GuessScore, them: string): string {
	const of = `On ${alike} of ${pairs} pairs you and ${them} agree which of the two comes first`;
	switch (nearness) {
		case 'same':
			return `You see it exactly as ${them} does.`;
		case 'near':
			return `Close. ${of}.`;
		case 'half':
			return `About as near as by chance. ${of}.`;
		case 'far':
			return `Nearly the other way round. ${of}: a good thing to ask them about.`;
		case 'none':
			return 'Nothing of this is ranked any more, so there is nothing to compare.';
	}
}

/** What was thought furthest from its place: “… is 3rd for IT; you had it 6th”. */
export function furthestWords(
	{ furthest }: GuessScore,
	titleOf: (id: string) => string,
	them: string,
): string {
	if (!furthest) return '';
	const { id, guessed, actual } = furthest;
	const more = actual < guessed ? 'more' : 'less';
	return `“${titleOf(id)}” matters ${more} to ${them} than you thought: place ${actual}, and you said ${guessed}.`;
}

/** Where a thing stands in the guess, seen from its real place: “as you said”, “2 places higher than you said”. */
export function gapWords(guessed: number, actual: number): string {
	const gap = Math.abs(guessed - actual);
	if (gap === 0) return 'as you said';
	return `${gap} ${gap === 1 ? 'place' : 'places'} ${actual < guessed ? 'higher' : 'lower'} than you said`;
}

/** The order so far over what there is now: what is gone is left out, what is new comes last. */
export const orderOver = (order: readonly string[], ids: readonly string[]): string[] => [
	...order.filter((id) => ids.includes(id)),
	...ids.filter((id) => !order.includes(id)),
];
