import type { PriorityChip } from '../../messaging/replies.ts';
import { BET_MARKS, BET_NAMES } from './bets.ts';

/**
 * A priority in one line: rank, bet mark, title; the edge has the hue of its list.
 * `compact` leaves the title to the tooltip and to screen readers, for narrow cards. A closed one is
 * quiet: it says that it is done or dropped, in place of a rank.
 * Its sheet is `chip.css`, which the caller brings.
 */
export function Chip({ chip, compact = false }: { chip: PriorityChip; compact?: boolean }) {
	if (chip.closed) return <ClosedChip chip={chip} state={chip.closed} compact={compact} />;
	return (
		<span class="chip" data-list={chip.list} title={`${chip.title} (${BET_NAMES[chip.bet]})`}>
			<span class="said">Priority </span>
			<span class="rank">{chip.rank}</span>
			<span class="bet" aria-hidden="true">
				{BET_MARKS[chip.bet]}
			</span>
			<span class="said">, {BET_NAMES[chip.bet]}: </span>
			<span class={compact ? 'said' : 'title'}>{chip.title}</span>
		</span>
	);
}

const ClosedChip = (props: { chip: PriorityChip; state: string; compact: boolean }) => (
	<span
		class="chip closed"
		data-list={props.chip.list}
		title={`${props.chip.title} (${props.state})`}
	>
		<span class="state">{props.state}</span>
		<span class="said">: </span>
		<span class={props.compact ? 'said' : 'title'}>{props.chip.title}</span>
	</span>
);
