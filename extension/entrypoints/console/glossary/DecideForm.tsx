import { useState } from 'preact/hooks';
import type { MutateArgs } from '../../../messaging/requests.ts';
import { Button } from '../../../ui/button/Button.tsx';
import { Actions } from '../../../ui/dialog/Actions.tsx';
import { Dialog } from '../../../ui/dialog/Dialog.tsx';
import { TextField } from '../../../ui/field/Field.tsx';
import { PickConcept } from './PickConcept.tsx';

export type Wish = 'dispute' | 'retire' | 'merge';

const WORDS: Record<Wish, { title: string; verb: string }> = {
	dispute: { title: 'Doubt', verb: 'Say so' },
	retire: { title: 'Retire', verb: 'Retire' },
	merge: { title: 'Merge', verb: 'Merge' },
};

/** The reason, or the other term, that a decision about a term needs. */
export function DecideForm(props: {
	wish: Wish;
	conceptId: string;
	name: string;
	onDecide: (change: MutateArgs, undo: MutateArgs, done: string) => void;
	onClose: () => void;
}) {
	const { wish, conceptId: id, onDecide } = props;
	const [reason, setReason] = useState('');
	const [other, setOther] = useState('');
	const [trouble, setTrouble] = useState('');
	const reopen: MutateArgs = { name: 'concept.reopen', args: { id } };
	const decide = (): void => {
		if (wish !== 'merge' && reason.trim() === '') setTrouble('Write why: others will read it.');
		else if (wish === 'merge' && !other) setTrouble('Pick the term that stays.');
		else if (wish === 'dispute')
			onDecide(
				{ name: 'concept.dispute', args: { id, reason } },
				{ name: 'concept.withdrawDispute', args: { id } },
				'disputed; it stays on the pages, marked, until it is settled',
			);
		else if (wish === 'retire') {
			const insteadOf = other ? { insteadOf: other } : {};
			onDecide({ name: 'concept.retire', args: { id, reason, ...insteadOf } }, reopen, 'retired');
		} else
			onDecide(
				{ name: 'concept.merge', args: { id, into: other } },
				{ name: 'concept.unmerge', args: { id, into: other } },
				'merged: its words are the other term’s now',
			);
	};
	return (
		<Dialog title={`${WORDS[wish].title} ${props.name}`} onClose={props.onClose}>
			<form
				class="stack"
				onSubmit={(event) => {
					event.preventDefault();
					decide();
				}}
			>
				{wish !== 'merge' && (
					<TextField
						label="Why"
						hint="others will read it"
						long
						maxLength={300}
						value={reason}
						onInput={setReason}
					/>
				)}
				{wish !== 'dispute' && (
					<PickConcept
						label={wish === 'merge' ? 'The term that stays' : 'Use this one in its place'}
						value={other}
						except={id}
						onPick={setOther}
					/>
				)}
				<Actions trouble={trouble} onBack={props.onClose}>
					<Button look="strong" type="submit">
						{WORDS[wish].verb}
					</Button>
				</Actions>
			</form>
		</Dialog>
	);
}
