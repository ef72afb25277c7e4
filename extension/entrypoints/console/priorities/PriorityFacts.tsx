import type { Priority } from '@common-ground/shared/model/priority.ts';
import { nameOfMember, sideNames } from '../../../ui/data/team.ts';
import { ago } from '../../../ui/dates/when.ts';
import { SideBadge } from '../../../ui/side/SideBadge.tsx';

/** What it does for each side. */
export function Serves({ priority }: { priority: Priority }) {
	const names = sideNames.value;
	return (
		<>
			{(['marketing', 'it'] as const).map((side) =>
				priority.serves[side] ? (
					<p key={side} class="serves small">
						<SideBadge side={side} names={names} />
						<span class="soft break">{priority.serves[side]}</span>
					</p>
				) : null,
			)}
		</>
	);
}

/** Who is asked about it since its owner left the team. */
export const LookedAfter = ({ priority: { owner, formerOwner } }: { priority: Priority }) =>
	owner && formerOwner ? (
		<p class="soft small break">
			Looked after by {nameOfMember(owner)} since {nameOfMember(formerOwner)} left
		</p>
	) : null;

/** Who moved it last, when and why. */
export const LastMove = ({ priority: { lastMove } }: { priority: Priority }) =>
	lastMove ? (
		<p class="soft small break">
			Moved by {nameOfMember(lastMove.by)}, {ago(lastMove.at)}: “{lastMove.reason}”
		</p>
	) : null;
