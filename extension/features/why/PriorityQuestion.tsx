import type { WhyAnswers } from '@common-ground/shared/model/why.ts';
import type { Question } from '@common-ground/shared/why/questions.ts';
import { useState } from 'preact/hooks';
import type { PriorityChip } from '../../messaging/replies.ts';
import { BET_MARKS } from '../../ui/chip/bets.ts';
import { useId } from '../../ui/ids/use-id.ts';
import { type SideNames, sideName } from '../../ui/side/names.ts';

interface PriorityQuestionProps {
	question: Question;
	answers: WhyAnswers;
	priorities: readonly PriorityChip[];
	sideNames: SideNames;
	onChange: (answers: WhyAnswers) => void;
}

const NONE = 'none';
const LISTS = ['shared', 'marketing', 'it'] as const;

/** A ranked priority, or none and the reason. */
export function PriorityQuestion(props: PriorityQuestionProps) {
	const { question, answers, priorities, sideNames, onChange } = props;
	const id = useId();
	const [none, setNone] = useState(answers.noPriority !== '');
	const choose = (value: string): void => {
		setNone(value === NONE);
		onChange({
			...answers,
			priorityId: value === NONE ? '' : value,
			noPriority: value === NONE ? answers.noPriority : '',
		});
	};
	return (
		<div class="field">
			<label class="label" for={id}>
				{question.label}
			</label>
			<select
				id={id}
				class="input"
				value={none ? NONE : answers.priorityId}
				onChange={(event) => choose(event.currentTarget.value)}
			>
				<option value="">Choose…</option>
				{LISTS.map((list) => (
					<Group
						key={list}
						name={sideName(list, sideNames)}
						of={priorities.filter((p) => p.list === list)}
					/>
				))}
				<option value={NONE}>None, because…</option>
			</select>
			{none && (
				<textarea
					class="input"
					rows={1}
					aria-label="It serves none, because"
					placeholder={question.example}
					maxLength={question.maxLength}
					value={answers.noPriority}
					onInput={(event) => onChange({ ...answers, noPriority: event.currentTarget.value })}
				/>
			)}
		</div>
	);
}

function Group({ name, of }: { name: string; of: readonly PriorityChip[] }) {
	if (of.length === 0) return null;
	return (
		<optgroup label={name}>
			{of.map(({ id, rank, bet, title }) => (
				<option key={id} value={id}>
					{rank} {BET_MARKS[bet]} {title}
				</option>
			))}
		</optgroup>
	);
}
