import type { WhyAnswers } from '@common-ground/shared/model/why.ts';
import { hintsFor } from '@common-ground/shared/why/hints.ts';
import {
	answerTo,
	QUESTIONS,
	type Question,
	withAnswer,
} from '@common-ground/shared/why/questions.ts';
import type { Ref } from 'preact';
import type { PriorityChip } from '../../messaging/replies.ts';
import { useId } from '../../ui/ids/use-id.ts';
import type { SideNames } from '../../ui/side/names.ts';
import { PriorityQuestion } from './PriorityQuestion.tsx';

export interface FormProps {
	/** The usual five unless said otherwise. */
	questions?: readonly Question[] | undefined;
	answers: WhyAnswers;
	priorities: readonly PriorityChip[];
	sideNames: SideNames;
	onChange: (answers: WhyAnswers) => void;
	/** The first field, for who opens the form by a click. */
	firstRef?: Ref<HTMLTextAreaElement> | undefined;
}

/** The questions, all at once; each with an example and, where one helps, a hint. */
export function WhyForm(props: FormProps) {
	const { questions = QUESTIONS, answers, priorities, sideNames, onChange, firstRef } = props;
	const first = questions.find(({ id }) => id !== 'priorityId')?.id;
	const hints = hintsFor(answers);
	return (
		<div class="why-form">
			{questions.map((question) =>
				question.id === 'priorityId' ? (
					<PriorityQuestion
						key={question.id}
						{...{ question, answers, priorities, sideNames, onChange }}
					/>
				) : (
					<TextQuestion
						key={question.id}
						question={question}
						value={answerTo(answers, question.id)}
						hint={hints.find((hint) => hint.question === question.id)?.text}
						fieldRef={question.id === first ? firstRef : undefined}
						onInput={(value) => onChange(withAnswer(answers, question, value))}
					/>
				),
			)}
		</div>
	);
}

interface TextProps {
	question: Question;
	value: string;
	hint: string | undefined;
	fieldRef: Ref<HTMLTextAreaElement> | undefined;
	onInput: (value: string) => void;
}

function TextQuestion({ question, value, hint, fieldRef, onInput }: TextProps) {
	const id = useId();
	return (
		<div class="field">
			<label class="label" for={id}>
				{question.label}
			</label>
			<textarea
				id={id}
				class="input"
				dir="auto"
				rows={1}
				placeholder={question.example}
				maxLength={question.maxLength}
				aria-describedby={`${id}-more`}
				value={value}
				{...(fieldRef ? { ref: fieldRef } : {})}
				onInput={(event) => onInput(event.currentTarget.value)}
			/>
			<p class="hint" id={`${id}-more`}>
				{hint ??
					(question.example !== '' && <span class="unseen">For example: {question.example}</span>)}
			</p>
		</div>
	);
}
