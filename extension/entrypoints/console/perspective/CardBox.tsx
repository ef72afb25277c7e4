import type { PerspectiveCard } from '@common-ground/shared/model/perspective.ts';
import { isRewritten } from '@common-ground/shared/perspective/cards.ts';
import { Pencil } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button/Button.tsx';
import { nameOfMember, sideNames } from '../../../ui/data/team.ts';
import { ago } from '../../../ui/dates/when.ts';
import { SideBadge } from '../../../ui/side/SideBadge.tsx';
import { CardForm } from './CardForm.tsx';
import { maySpeak } from './may.ts';

/** One card: what moves or weighs on a side, and what that means in everyday work. */
export function CardBox({ card, ranked = false }: { card: PerspectiveCard; ranked?: boolean }) {
	const [editing, setEditing] = useState(false);
	const { side, text, about, place, source, by, at } = card;
	if (editing)
		return <CardForm card={card} kind={card.kind} side={side} onEnd={() => setEditing(false)} />;
	return (
		<article class="perspective-card" data-side={side} aria-label={text}>
			<header class="row">
				<SideBadge side={side} names={sideNames.value} />
				{ranked && (
					<span class="place" title={`Place ${place} for ${sideNames.value[side]}`}>
						<span aria-hidden="true">{place}</span>
						<span class="unseen">Place {place}</span>
					</span>
				)}
				<h3 class="spread break">{text}</h3>
				{maySpeak(side) && (
					<Button look="quiet" label={`Edit “${text}”`} onClick={() => setEditing(true)}>
						<Pencil size={14} aria-hidden="true" />
					</Button>
				)}
			</header>
			<p class="break">{about}</p>
			{source && <p class="soft small">Figure or finding: {source}</p>}
			{by && isRewritten(card) && (
				<p class="soft small">
					In the words of {nameOfMember(by)}, {ago(at ?? '')}
				</p>
			)}
		</article>
	);
}
