import type { PerspectiveCard } from '@common-ground/shared/model/perspective.ts';
import { otherSide, type Side } from '@common-ground/shared/model/side.ts';
import { builtIn, isRewritten } from '@common-ground/shared/perspective/cards.ts';
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button/Button.tsx';
import { change, tryChange } from '../../../ui/data/change.ts';
import { sideNames } from '../../../ui/data/team.ts';
import { TextField } from '../../../ui/field/Field.tsx';
import { say } from '../../../ui/toast/toasts.ts';
import { SaveBar } from '../shell/SaveBar.tsx';

/** Words a card anew, or a new one. */
export function CardForm(props: {
	/** None: a new card is made. */
	card?: PerspectiveCard;
	kind: PerspectiveCard['kind'];
	side: Side;
	onEnd: () => void;
}) {
	const { card, kind, side, onEnd } = props;
	const [text, setText] = useState(card?.text ?? '');
	const [about, setAbout] = useState(card?.about ?? '');
	const [trouble, setTrouble] = useState('');
	const names = sideNames.value;

	const save = async (): Promise<void> => {
		const refusal = card
			? await tryChange('perspective.edit', { id: card.id, fields: { text, about } })
			: await tryChange('perspective.add', { id: crypto.randomUUID(), side, kind, text, about });
		setTrouble(refusal ?? '');
		if (!refusal) onEnd();
	};
	return (
		<form
			class="perspective-card stack"
			data-side={side}
			aria-label={card ? `Edit “${card.text}”` : 'New card'}
			onSubmit={(event) => {
				event.preventDefault();
				void save();
			}}
		>
			<TextField
				label={`What ${kind === 'priority' ? 'moves' : 'weighs on'} ${names[side]}`}
				value={text}
				maxLength={120}
				required
				onInput={setText}
			/>
			<TextField
				label="What it means in everyday work"
				hint={`said for ${names[otherSide(side)]}`}
				value={about}
				maxLength={2000}
				long
				required
				onInput={setAbout}
			/>
			<SaveBar trouble={trouble} save={card ? 'Save' : 'Add'} onCancel={onEnd} />
			{card && (
				<div class="row wrap">
					{isRewritten(card) && (
						<Button onClick={() => void toOriginal(card, onEnd)}>Back to the original</Button>
					)}
					<Button bad look="quiet" onClick={() => void takeAway(card, onEnd)}>
						Take away
					</Button>
				</div>
			)}
		</form>
	);
}

async function toOriginal({ id, text, about }: PerspectiveCard, onEnd: () => void): Promise<void> {
	if (!(await change('perspective.edit', { id, fields: { text: '', about: '' } }))) return;
	onEnd();
	say(`“${builtIn(id)?.text}” has its original words again.`, () => {
		void change('perspective.edit', { id, fields: { text, about } });
	});
}

async function takeAway({ id, text }: PerspectiveCard, onEnd: () => void): Promise<void> {
	if (!(await change('perspective.remove', { id }))) return;
	onEnd();
	say(`“${text}” is taken away.`, () => void change('perspective.bringBack', { id }));
}
