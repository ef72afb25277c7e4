import type { Priority } from '@common-ground/shared/model/priority.ts';
import { sideNames } from '../../../ui/data/team.ts';
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
