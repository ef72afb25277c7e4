import type { PulseAnswer, PulseRound } from '../model/pulse.ts';
import type { Side } from '../model/side.ts';
import { highestAnswer, questionsFor } from './questions.ts';

/** Fewer than so many answers of one side to one question are never counted in public. */
export const SMALLEST_GROUP = 5;

type Counts = NonNullable<PulseRound['counts']>;

/**
 * What is published of a round. A side of which fewer than five answered has no counts, and neither has a question
 * that fewer than five of a side answered: people may leave questions out, so a side of seven can hold a question
 * that one of them answered. Nothing is counted over both sides: taking one side away from such a sum would
 * uncover the other.
 */
export const countsOf = (answers: readonly PulseAnswer[]): Counts => ({
	marketing: countsOfSide(answers, 'marketing'),
	it: countsOfSide(answers, 'it'),
});

function countsOfSide(all: readonly PulseAnswer[], side: Side): Counts['it'] {
	const own = all.filter((one) => one.side === side);
	if (own.length < SMALLEST_GROUP) return null;
	const counted = questionsFor(side).flatMap(({ id }): [string, number[]][] => {
		const given = own.flatMap(({ answers }) => answers[id] ?? []);
		if (given.length < SMALLEST_GROUP) return [];
		const counts = Array.from(
			{ length: highestAnswer(id) },
			(_, at) => given.filter((answer) => answer === at + 1).length,
		);
		return [[id, counts]];
	});
	return Object.fromEntries(counted);
}
