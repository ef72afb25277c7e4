import type { Priority } from '@common-ground/shared/model/priority.ts';
import type { Score, ScoringRound } from '@common-ground/shared/model/scoring.ts';
import { counted } from '../../../ui/status/words.ts';
import { ScoreCard } from './ScoreCard.tsx';

/** A card for each priority of a round. Its rank is left out, so that nobody is led by it. */
export function Cards(props: {
	round: ScoringRound;
	priorities: readonly Priority[];
	/** What this member gave so far. */
	mine: readonly Score[];
}) {
	const { round, priorities, mine } = props;
	const left = round.priorityIds.length - new Set(mine.map(({ priorityId }) => priorityId)).size;
	return (
		<section class="stack" aria-labelledby="cards">
			<h2 id="cards">Your points</h2>
			<p class="soft" aria-live="polite">
				{left === 0
					? 'You have scored everything. You can change it until the round is revealed.'
					: `${counted(left, 'priority', 'priorities')} left. What you choose is saved at once, for your eyes only.`}
			</p>
			{round.priorityIds.map((id) => (
				<ScoreCard
					key={id}
					roundId={round.id}
					priorityId={id}
					priority={priorities.find((one) => one.id === id)}
					given={mine.find(({ priorityId }) => priorityId === id)?.scores}
				/>
			))}
		</section>
	);
}
