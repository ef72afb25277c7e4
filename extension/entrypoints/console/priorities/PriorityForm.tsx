import type { Bet, Priority } from '@common-ground/shared/model/priority.ts';
import type { SideOrShared } from '@common-ground/shared/model/side.ts';
import { useState } from 'preact/hooks';
import { tryChange } from '../../../ui/data/change.ts';
import { sideNames } from '../../../ui/data/team.ts';
import { TextField } from '../../../ui/field/Field.tsx';
import { RadioCards } from '../../../ui/field/RadioCards.tsx';
import { say } from '../../../ui/toast/toasts.ts';
import { go } from '../route.ts';
import { DetailHead } from '../shell/DetailHead.tsx';
import { SaveBar } from '../shell/SaveBar.tsx';
import { CloseButtons } from './CloseButtons.tsx';
import { changedFields } from './fields.ts';

const BETS = [
	{ value: 'big', title: '▲ Big bet', text: 'We put our weight behind it. Few fit in a list.' },
	{ value: 'normal', title: '· Ordinary', text: 'Done in its turn.' },
	{ value: 'parked', title: '‖ Parked', text: 'Not now, and everyone knows it.' },
] as const satisfies { value: Bet; title: string; text: string }[];

/** Adds a priority, or shows and edits one. */
export function PriorityForm(props: {
	list: SideOrShared;
	priority?: Priority;
	/** The active ones in order, for putting one back where it stood. */
	ranked: readonly Priority[];
	readOnly: boolean;
}) {
	const { priority, readOnly } = props;
	const names = sideNames.value;
	const [title, setTitle] = useState(priority?.title ?? '');
	const [bet, setBet] = useState<Bet>(priority?.bet ?? 'normal');
	const [serves, setServes] = useState(priority?.serves ?? { marketing: '', it: '' });
	const [outcome, setOutcome] = useState(priority?.outcome ?? '');
	const [trouble, setTrouble] = useState('');

	const save = async (): Promise<void> => {
		const written = { title, bet, serves, outcome };
		const refusal = priority
			? await tryChange('priority.edit', {
					id: priority.id,
					fields: changedFields(priority, written),
				})
			: await tryChange('priority.create', {
					id: crypto.randomUUID(),
					list: props.list,
					...written,
				});
		setTrouble(refusal ?? '');
		if (refusal) return;
		say(priority ? `“${title}” is saved.` : `“${title}” stands last in the list now.`);
		go('priorities');
	};
	return (
		<form
			class="term-detail stack"
			onSubmit={(event) => {
				event.preventDefault();
				void save();
			}}
		>
			<DetailHead title={priority ? 'Priority' : 'New priority'} onClose={() => go('priorities')}>
				{priority && !readOnly && <CloseButtons priority={priority} ranked={props.ranked} />}
			</DetailHead>
			<TextField
				label="What"
				placeholder="Checkout in one page"
				value={title}
				maxLength={300}
				required
				readOnly={readOnly}
				onInput={setTitle}
			/>
			<fieldset disabled={readOnly}>
				<RadioCards<Bet> legend="How much weight" value={bet} choices={BETS} onChange={setBet} />
			</fieldset>
			<TextField
				label={`What it does for ${names.marketing}`}
				long
				value={serves.marketing}
				readOnly={readOnly}
				onInput={(marketing) => setServes({ ...serves, marketing })}
			/>
			<TextField
				label={`What it does for ${names.it}`}
				long
				value={serves.it}
				readOnly={readOnly}
				onInput={(it) => setServes({ ...serves, it })}
			/>
			<TextField
				label="Outcome"
				hint="how we will know that it worked"
				placeholder="Two of ten more visitors finish their order"
				long
				value={outcome}
				readOnly={readOnly}
				onInput={setOutcome}
			/>
			{!readOnly && (
				<SaveBar
					trouble={trouble}
					save={priority ? 'Save' : 'Add'}
					onCancel={() => go('priorities')}
				/>
			)}
		</form>
	);
}
