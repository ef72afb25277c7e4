import type { SideOrShared } from '@common-ground/shared/model/side.ts';
import { useState } from 'preact/hooks';
import { Button } from '../../../../ui/button/Button.tsx';
import { records } from '../../../../ui/data/collections.ts';
import { sideNames } from '../../../../ui/data/team.ts';
import { Actions } from '../../../../ui/dialog/Actions.tsx';
import { Dialog } from '../../../../ui/dialog/Dialog.tsx';
import { TextField } from '../../../../ui/field/Field.tsx';
import { Select } from '../../../../ui/field/Select.tsx';
import { counted } from '../../../../ui/status/words.ts';
import type { Work } from './work.ts';

const TITLES: Record<Work['kind'], string> = {
	subject: 'Give a subject to',
	owner: 'Say who looks after',
	side: 'Say whose words are those of',
	approve: 'Approve',
	verify: 'Say “still right” of',
	retire: 'Retire',
};

/** What is to be done with many, before it is done. */
export function BulkForm(props: {
	kind: Work['kind'];
	count: number;
	/** The work, and in words what is so afterwards. */
	onWork: (work: Work, what: string) => void;
	onClose: () => void;
}) {
	const { kind } = props;
	const [text, setText] = useState('');
	const [memberId, setMemberId] = useState('');
	const [side, setSide] = useState<SideOrShared>('shared');
	const [trouble, setTrouble] = useState('');
	const names = { ...sideNames.value, shared: 'both sides' };
	const curators = (records('member').value ?? []).filter(
		({ state, role }) => state === 'active' && (role === 'translator' || role === 'admin'),
	);
	const start = (): void => {
		const written = text.trim();
		if (kind === 'retire' && written === '') {
			setTrouble('Write why: whoever looks for these words will read it.');
			return;
		}
		const owner = curators.find(({ id }) => id === memberId)?.name;
		const does: Record<Work['kind'], [Work, string]> = {
			subject: [{ kind: 'subject', subject: written }, `the subject is “${written}”`],
			owner: [
				{ kind: 'owner', memberId: memberId || null },
				`looked after by ${owner ?? 'nobody'}`,
			],
			side: [{ kind: 'side', side }, `these are words of ${names[side]}`],
			approve: [{ kind: 'approve' }, 'approved'],
			verify: [{ kind: 'verify' }, 'still right'],
			retire: [{ kind: 'retire', reason: written }, 'retired'],
		};
		props.onWork(...does[kind]);
	};
	return (
		<Dialog
			title={`${TITLES[kind]} ${counted(props.count, 'term', 'terms')}`}
			onClose={props.onClose}
		>
			<form
				class="stack"
				onSubmit={(event) => {
					event.preventDefault();
					start();
				}}
			>
				{kind === 'subject' && <TextField label="Subject" value={text} onInput={setText} />}
				{kind === 'retire' && (
					<TextField
						label="Why"
						hint="whoever looks for these words will read it"
						maxLength={300}
						value={text}
						onInput={setText}
					/>
				)}
				{kind === 'owner' && (
					<Select
						label="Looked after by"
						value={memberId}
						options={[
							{ value: '', text: 'Nobody' },
							...curators.map(({ id, name }) => ({ value: id, text: name })),
						]}
						onChange={setMemberId}
					/>
				)}
				{kind === 'side' && (
					<Select<SideOrShared>
						label="All their words are those of"
						value={side}
						options={(['marketing', 'it', 'shared'] as const).map((value) => ({
							value,
							text: names[value],
						}))}
						onChange={setSide}
					/>
				)}
				<p class="soft small">
					Those that are so already stay as they are. One undo takes all back.
				</p>
				<Actions trouble={trouble} onBack={props.onClose}>
					<Button look="strong" type="submit">
						Change {counted(props.count, 'term', 'terms')}
					</Button>
				</Actions>
			</form>
		</Dialog>
	);
}
