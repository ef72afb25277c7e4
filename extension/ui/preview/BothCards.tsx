import { type Entry, nameOf } from '../../features/lookup/entry.ts';
import { Card } from '../card/Card.tsx';
import { sideNames } from '../data/team.ts';
import { SideBadge } from '../side/SideBadge.tsx';
import { cardFor } from './model.ts';

/** A term as each side sees it, side by side; of a draft as it would be. */
export function BothCards({ entry }: { entry: Entry }) {
	const names = sideNames.value;
	return (
		<div class="both-cards">
			{(['marketing', 'it'] as const).map((side) => (
				<section key={side} data-side={side} aria-label={`What ${names[side]} sees`}>
					<p class="row small soft">
						<SideBadge side={side} names={names} /> What {names[side]} sees
					</p>
					<Card model={cardFor(nameOf(entry), [entry], side)} />
				</section>
			))}
		</div>
	);
}
