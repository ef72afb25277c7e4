import type { ScoringRound } from '@common-ground/shared/model/scoring.ts';
import { hasEnded } from '@common-ground/shared/scoring/ends.ts';
import {
	bothHaveScored,
	isComplete,
	type Progress,
} from '@common-ground/shared/scoring/progress.ts';

/** May a member reveal an open round now? The rule itself is in `shared/mutations/scoring-reveal.ts`. */
export const mayReveal = (
	round: Pick<ScoringRound, 'ends'>,
	progress: readonly Progress[],
	{ isCurator, now }: { isCurator: boolean; now: string },
): boolean =>
	isComplete(progress) || hasEnded(round, now) || (isCurator && bothHaveScored(progress));

/** Open rounds first, then the last ones. */
export const roundsInOrder = (rounds: readonly ScoringRound[]): ScoringRound[] =>
	rounds.toSorted(
		(a, b) =>
			Number(b.state === 'open') - Number(a.state === 'open') ||
			(a.at < b.at ? 1 : a.at > b.at ? -1 : 0),
	);

/** A week from a moment, as a calendar day. */
export const weekFrom = (now: number): string =>
	new Date(now + 7 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
