import { type Entry, nameOf } from '../../features/lookup/entry.ts';
import { NestedCard } from '../card/NestedCard.tsx';
import { sideNames } from '../data/team.ts';
import { SideBadge } from '../side/SideBadge.tsx';
import { cardBehind, cardFor } from './model.ts';

/** A term as each side sees it, side by side; of a draft as it would be. `of` tells two apart. */
export function BothCards({ entry, of = '' }: { entry: Entry; of?: string }) {
	const names = sideNames.value;
	return (
		<div class="both-cards">
			{(['marketing', 'it'] as const).map((side) => (
				<section
					key={side}
					data-side={side}
					aria-label={`What ${names[side]} sees${of && ` of ${of}`}`}
				>
					<p class="row small soft">
						<SideBadge side={side} names={names} /> What {names[side]} sees
					</p>
					<NestedCard
						key={entry.concept.id}
						model={cardFor(nameOf(entry), [entry], side)}
						look={(link) => cardBehind(link, side)}
					/>
				</section>
			))}
		</div>
	);
}
