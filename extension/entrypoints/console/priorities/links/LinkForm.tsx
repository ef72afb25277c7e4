import type { Priority } from '@common-ground/shared/model/priority.ts';
import { linkId, type PriorityLink } from '@common-ground/shared/model/priority-link.ts';
import { useState } from 'preact/hooks';
import { Button } from '../../../../ui/button/Button.tsx';
import { BET_MARKS } from '../../../../ui/chip/bets.ts';
import { change, tryChange } from '../../../../ui/data/change.ts';
import { sideNames } from '../../../../ui/data/team.ts';
import { TextField } from '../../../../ui/field/Field.tsx';
import { FormEnd } from '../../../../ui/field/FormEnd.tsx';
import { Pick } from '../../../../ui/field/Pick.tsx';
import { Select } from '../../../../ui/field/Select.tsx';
import { SideBadge } from '../../../../ui/side/SideBadge.tsx';
import { say } from '../../../../ui/toast/toasts.ts';
import { endsOf, linkable, type Relation } from './linked.ts';

const RELATIONS = [
	{ value: 'serves', text: 'This one helps that one' },
	{ value: 'served', text: 'That one helps this one' },
	{ value: 'same', text: 'Both are the same, seen from two sides' },
] as const satisfies { value: Relation; text: string }[];

/** Links a priority with one of another list, and says how the one helps the other. */
export function LinkForm(props: {
	priority: Priority;
	links: readonly PriorityLink[];
	all: readonly Priority[];
	onDone: () => void;
}) {
	const { priority, links, all, onDone } = props;
	const [other, setOther] = useState<Priority>();
	const [relation, setRelation] = useState<Relation>('serves');
	const [how, setHow] = useState('');
	const [trouble, setTrouble] = useState('');
	const save = async (): Promise<void> => {
		if (!other)
			return setTrouble('Find a priority of another list first: type a word of its title.');
		const refusal = await tryChange('priority.link', {
			...endsOf(priority.id, other.id, relation),
			how,
		});
		setTrouble(refusal ?? '');
		if (refusal) return;
		onDone();
		const id = linkId(priority.id, other.id);
		say(`Linked with “${other.title}”.`, () => void change('priority.unlink', { id }));
	};
	return (
		<form
			class="stack link-form"
			aria-label="Link with a priority of another list"
			onSubmit={(event) => {
				event.preventDefault();
				void save();
			}}
		>
			{other ? (
				<p class="row">
					<Title priority={other} />
					<Button look="quiet" onClick={() => setOther(undefined)}>
						Choose another
					</Button>
				</p>
			) : (
				<Pick<Priority>
					label="Priority of another list"
					find={(query) => linkable(priority, { links, all }, query)}
					show={(one) => <Title priority={one} />}
					onPick={setOther}
				/>
			)}
			<Select<Relation>
				label="What they are to one another"
				value={relation}
				options={RELATIONS}
				onChange={setRelation}
			/>
			<TextField
				label="How"
				placeholder="Pages load in a second, so that fewer visitors leave"
				long
				value={how}
				onInput={setHow}
			/>
			<FormEnd trouble={trouble} save="Link" onCancel={onDone} />
		</form>
	);
}

const Title = ({ priority: { list, bet, title } }: { priority: Priority }) => (
	<span class="spread break">
		<SideBadge side={list} names={sideNames.value} />{' '}
		<span aria-hidden="true">{BET_MARKS[bet]}</span> {title}
	</span>
);
