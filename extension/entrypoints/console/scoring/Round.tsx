import type { Priority } from '@common-ground/shared/model/priority.ts';
import type { ScoringRound } from '@common-ground/shared/model/scoring.ts';
import { records } from '../../../ui/data/collections.ts';
import { status } from '../../../ui/data/status.ts';
import { Notice } from '../../../ui/status/Notice.tsx';
import { counted } from '../../../ui/status/words.ts';
import { listName } from '../divergence/names.ts';
import { linkTo } from '../places.ts';
import { Cards } from './Cards.tsx';
import { Revealed } from './Revealed.tsx';
import { Standing } from './Standing.tsx';

/** One round: the cards while it is open, what everybody gave once it is revealed. */
export function Round(props: { round: ScoringRound; priorities: readonly Priority[] }) {
	const { round, priorities } = props;
	const scores = records('score').value;
	const me = status.value?.me;
	const head = `${listName(round.list)}, ${counted(round.priorityIds.length, 'priority', 'priorities')}`;
	return (
		<>
			<header class="stack tight">
				<a href={linkTo('scoring')}>All rounds</a>
				<h2 class="break">{head}</h2>
			</header>
			{round.state === 'open' && <Standing round={round} />}
			{round.state === 'open' && me?.role === 'sponsor' && (
				<Notice tone="plain">Sponsors read and mediate. The points show here once revealed.</Notice>
			)}
			{round.state === 'open' && me && me.role !== 'sponsor' && scores && (
				<Cards
					round={round}
					priorities={priorities}
					mine={scores.filter(({ roundId, by }) => roundId === round.id && by === me.memberId)}
				/>
			)}
			{round.state === 'revealed' && <Revealed round={round} priorities={priorities} />}
			{round.state === 'cancelled' && (
				<Notice tone="plain">This round was called off. Nobody’s points were shown.</Notice>
			)}
		</>
	);
}
