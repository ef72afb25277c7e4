import type { PerspectiveCard } from '@common-ground/shared/model/perspective.ts';
import { otherSide, type Side } from '@common-ground/shared/model/side.ts';
import { cardsOf } from '@common-ground/shared/perspective/cards.ts';
import { sideNames } from '../../../ui/data/team.ts';
import { AddCard } from './AddCard.tsx';
import { CardBox } from './CardBox.tsx';
import { TakenAway } from './TakenAway.tsx';

/** What weighs on the other side, to be read; and, folded, what they read about one's own. */
export function Pressures({ cards, own }: { cards: readonly PerspectiveCard[]; own: Side }) {
	const names = sideNames.value;
	const other = otherSide(own);
	return (
		<>
			<section class="stack" aria-label={`What weighs on ${names[other]}`}>
				<h2>What weighs on {names[other]}</h2>
				<p class="soft">
					Some of it weighs on you, too. Knowing the rest makes a “not now” easier to understand.
				</p>
				<Grid cards={cardsOf(cards, other, 'pressure')} />
			</section>
			<details class="own-pressures">
				<summary>
					What {names[other]} reads about {names[own]}
				</summary>
				<div class="stack">
					<Grid cards={cardsOf(cards, own, 'pressure')} />
					<AddCard kind="pressure" side={own} />
					<TakenAway cards={cards} kind="pressure" />
				</div>
			</details>
		</>
	);
}

const Grid = ({ cards }: { cards: readonly PerspectiveCard[] }) => (
	<ul class="pressures">
		{cards.map((card) => (
			<li key={card.id}>
				<CardBox card={card} />
			</li>
		))}
	</ul>
);
