import { type Priority, rankedList } from '@common-ground/shared/model/priority.ts';
import type { SideOrShared } from '@common-ground/shared/model/side.ts';
import { useState } from 'preact/hooks';
import { BET_MARKS } from '../../../ui/chip/bets.ts';
import { change, tryChange } from '../../../ui/data/change.ts';
import { Check } from '../../../ui/field/Check.tsx';
import { Field } from '../../../ui/field/Field.tsx';
import { FormEnd } from '../../../ui/field/FormEnd.tsx';
import { Select } from '../../../ui/field/Select.tsx';
import { say } from '../../../ui/toast/toasts.ts';
import { listName } from '../divergence/names.ts';
import { go } from '../route.ts';
import { weekFrom } from './state.ts';

const LISTS = ['shared', 'marketing', 'it'] as const;
/** As many as the rule takes. */
const MOST = 40;

/** Begins a round: which list, which of it, until when. */
export function StartRound({ priorities }: { priorities: readonly Priority[] }) {
	const [list, setList] = useState<SideOrShared>(
		() => LISTS.find((one) => rankedList(priorities, one).length > 0) ?? 'shared',
	);
	const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
	const [ends, setEnds] = useState(() => weekFrom(Date.now()));
	const [trouble, setTrouble] = useState('');
	const ranked = rankedList(priorities, list)
		.filter(({ bet }) => bet !== 'parked')
		.slice(0, MOST);
	const chosen = ranked.filter(({ id }) => !left.has(id)).map(({ id }) => id);
	const start = async (): Promise<void> => {
		const id = crypto.randomUUID();
		const refusal = await tryChange('scoring.start', { id, list, priorityIds: chosen, ends });
		setTrouble(refusal ?? '');
		if (refusal) return;
		go('scoring', id);
		say('The round is open for both sides.', () => void change('scoring.cancel', { roundId: id }));
	};
	const choose = (id: string, isChosen: boolean): void => {
		const next = new Set(left);
		if (isChosen) next.delete(id);
		else next.add(id);
		setLeft(next);
	};
	return (
		<form
			class="panel stack start-round"
			aria-label="Start a round of scoring"
			onSubmit={(event) => {
				event.preventDefault();
				void start();
			}}
		>
			<div class="sides">
				<Select<SideOrShared>
					label="List"
					value={list}
					options={LISTS.map((value) => ({ value, text: listName(value) }))}
					onChange={setList}
				/>
				<Field label="Last day" hint="after it anybody may reveal">
					{(links) => (
						<input
							class="input"
							type="date"
							required
							{...links}
							value={ends}
							onInput={(event) => setEnds(event.currentTarget.value)}
						/>
					)}
				</Field>
			</div>
			<fieldset class="stack tight">
				<legend class="label">Priorities, the highest first</legend>
				{ranked.length === 0 && (
					<p class="soft">
						Nothing in this list can be scored: it is empty, or all of it is parked.
					</p>
				)}
				{ranked.map(({ id, title, bet }) => (
					<Check key={id} checked={!left.has(id)} onChange={(yes) => choose(id, yes)}>
						<span class="break">
							<span aria-hidden="true">{BET_MARKS[bet]}</span> {title}
						</span>
					</Check>
				))}
			</fieldset>
			<FormEnd trouble={trouble} save="Start" onCancel={() => go('scoring')} />
		</form>
	);
}
