import './perspective.css';
import { otherSide, type Side } from '@common-ground/shared/model/side.ts';
import { pairsOf } from '@common-ground/shared/perspective/cards.ts';
import { useState } from 'preact/hooks';
import type { SyncStatus } from '../../../messaging/replies.ts';
import { Button } from '../../../ui/button/Button.tsx';
import { records } from '../../../ui/data/collections.ts';
import { sideNames } from '../../../ui/data/team.ts';
import { BareSelect } from '../../../ui/field/Select.tsx';
import { Loading } from '../../../ui/status/Loading.tsx';
import { go } from '../route.ts';
import { Screen } from '../shell/Screen.tsx';
import { AddCard } from './AddCard.tsx';
import { Guess } from './Guess.tsx';
import { GUESS } from './guess-place.ts';
import { Pairs } from './Pairs.tsx';
import { Pressures } from './Pressures.tsx';
import { TakenAway } from './TakenAway.tsx';

/** What moves each side, and what weighs on it: read across, worded and ordered by each side for itself. */
export function Perspective({ id, status }: { id: string; status: SyncStatus }) {
	const own = status.me.side;
	const [ordered, setOrdered] = useState<Side>(own);
	const cards = records('perspectiveCard').value;
	const names = sideNames.value;
	const other = otherSide(own);
	if (!cards)
		return (
			<Screen title="Perspective">
				<Loading what="what moves both sides" />
			</Screen>
		);
	if (id.startsWith(GUESS)) return <Guess id={id} own={own} cards={cards} />;
	return (
		<Screen
			title="Perspective"
			tools={
				<>
					<span class="spread" />
					<BareSelect<Side>
						label="In whose order"
						value={ordered}
						options={[own, other].map((side) => ({
							value: side,
							text: `In the order of ${names[side]}`,
						}))}
						onChange={setOrdered}
					/>
					<Button look="strong" onClick={() => go('perspective', GUESS)}>
						Guess {names[other]}’s order
					</Button>
				</>
			}
		>
			<div class="page">
				<div class="perspective stack">
					<p class="soft">
						What heads of IT and of Marketing want, paired as Forrester Research found it. Each side
						words and orders its own cards, for the other side to read.
					</p>
					<Pairs pairs={pairsOf(cards, own, ordered)} own={own} ordered={ordered} />
					<AddCard kind="priority" side={own} />
					<TakenAway cards={cards} kind="priority" />
					<Pressures cards={cards} own={own} />
				</div>
			</div>
		</Screen>
	);
}
