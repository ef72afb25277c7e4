import type { Side } from '../model/side.ts';
import type { Expectation } from '../model/ticket-expectation.ts';

/**
 * Where an expectation stands: one side said what it needs; the other countered with what is possible; both
 * gave their word; and how it ended.
 */
export type ExpectationState = 'proposed' | 'countered' | 'agreed' | 'met' | 'missed';

export function expectationState(expectation: Expectation): ExpectationState {
	if (expectation.ended) return expectation.ended.result;
	if (waitsForWordOf(expectation).length === 0) return 'agreed';
	return expectation.changed.side === expectation.askedBy ? 'proposed' : 'countered';
}

/** The sides that have not acknowledged these very terms. */
export const waitsForWordOf = ({ acknowledged }: Expectation): Side[] =>
	(['marketing', 'it'] as const).filter((side) => acknowledged[side] === null);
