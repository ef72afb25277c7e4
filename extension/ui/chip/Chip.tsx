import type { PriorityChip } from '../../messaging/replies.ts';
import { BET_MARKS, BET_NAMES } from './bets.ts';

interface ChipProps {
	chip: PriorityChip;
	compact?: boolean;
	/** For rows without any room: the rank alone. */
	mini?: boolean;
}

/**
 * A priority in one line: rank, bet mark, title; the edge has the hue of its list.
 * `compact` leaves the title to the tooltip and to screen readers, for narrow cards. A closed one is
 * quiet: it says that it is done or dropped, in place of a rank.
 * Its sheet is `chip.css`, which the caller brings.
 */
export function Chip({ chip, compact = false, mini = false }: ChipProps) {
	if (chip.closed)
		return <ClosedChip chip={chip} state={chip.closed} compact={compact} mini={mini} />;
	return (
		<span
			class={mini ? 'chip mini' : 'chip'}
			data-list={chip.list}
			title={`${chip.title} (${BET_NAMES[chip.bet]})`}
		>
			<span class="said">Priority </span>
			<span class="rank">{chip.rank}</span>
			{!mini && (
				<span class="bet" aria-hidden="true">
					{BET_MARKS[chip.bet]}
				</span>
			)}
			<span class="said">, {BET_NAMES[chip.bet]}: </span>
			<span class={compact || mini ? 'said' : 'title'}>{chip.title}</span>
		</span>
	);
}

const ClosedChip = ({ chip, state, compact, mini }: ChipProps & { state: 'done' | 'dropped' }) => (
	<span
		class={mini ? 'chip closed mini' : 'chip closed'}
		data-list={chip.list}
		title={`${chip.title} (${state})`}
	>
		<span class={mini ? 'said' : 'state'}>{state}</span>
		{mini && <span aria-hidden="true">{CLOSED_MARKS[state]}</span>}
		<span class={compact || mini ? 'said' : 'title'}>{chip.title}</span>
	</span>
);

const CLOSED_MARKS = { done: '✓', dropped: '–' };
