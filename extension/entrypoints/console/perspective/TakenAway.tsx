import type { PerspectiveCard } from '@common-ground/shared/model/perspective.ts';
import { wholeCard } from '@common-ground/shared/perspective/cards.ts';
import { Button } from '../../../ui/button/Button.tsx';
import { change } from '../../../ui/data/change.ts';
import { sideNames } from '../../../ui/data/team.ts';
import { SideBadge } from '../../../ui/side/SideBadge.tsx';
import { counted } from '../../../ui/status/words.ts';
import { maySpeak } from './may.ts';

/** Cards that were taken away, folded, each with the way back. */
export function TakenAway(props: {
	cards: readonly PerspectiveCard[];
	kind: PerspectiveCard['kind'];
}) {
	const gone = props.cards.filter(
		({ kind, side, removed }) => removed && kind === props.kind && maySpeak(side),
	);
	if (gone.length === 0) return null;
	return (
		<details>
			<summary class="soft">{counted(gone.length, 'card', 'cards')} taken away</summary>
			<ul class="stack tight">
				{gone.map(wholeCard).map(({ id, side, text }) => (
					<li key={id} class="row">
						<SideBadge side={side} names={sideNames.value} />
						<span class="spread break">{text}</span>
						<Button onClick={() => void change('perspective.bringBack', { id })}>Bring back</Button>
					</li>
				))}
			</ul>
		</details>
	);
}
