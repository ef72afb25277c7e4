import type { Side } from '@common-ground/shared/model/side.ts';
import { type PulseQuestion, questionsFor } from '@common-ground/shared/pulse/questions.ts';
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button/Button.tsx';
import { tryChange } from '../../../ui/data/change.ts';
import { useId } from '../../../ui/ids/use-id.ts';
import { Notice } from '../../../ui/status/Notice.tsx';
import { say } from '../../../ui/toast/toasts.ts';

const SCALE = ['Not at all', 'Rather not', 'Partly', 'Mostly', 'Fully'];

/** The questions that a side is asked; each may be left out. */
export function AnswerForm(props: {
	roundId: string;
	side: Side;
	/** What was answered before, by question. */
	before: Readonly<Record<string, number>>;
	onSent: () => void;
}) {
	const [answers, setAnswers] = useState<Readonly<Record<string, number>>>(props.before);
	const [trouble, setTrouble] = useState('');
	const send = async (): Promise<void> => {
		const refusal = await tryChange('pulse.answer', { roundId: props.roundId, answers });
		setTrouble(refusal ?? '');
		if (refusal) return;
		props.onSent();
		say('Thank you. Your answers are kept.');
	};
	return (
		<form
			class="stack"
			aria-label="Your answers"
			onSubmit={(event) => {
				event.preventDefault();
				void send();
			}}
		>
			{questionsFor(props.side).map((question) => (
				<Question
					key={question.id}
					question={question}
					value={answers[question.id]}
					onChange={(value) => setAnswers({ ...answers, [question.id]: value })}
				/>
			))}
			{trouble && (
				<Notice tone="bad" urgent>
					{trouble}
				</Notice>
			)}
			<div class="row">
				<Button look="strong" type="submit" disabled={Object.keys(answers).length === 0}>
					Send
				</Button>
				<span class="soft small">What you leave out is not counted.</span>
			</div>
		</form>
	);
}

function Question(props: {
	question: PulseQuestion;
	/** From 1; none yet. */
	value: number | undefined;
	onChange: (value: number) => void;
}) {
	const { question, value, onChange } = props;
	const name = useId();
	const options = question.kind === 'scale' ? SCALE : question.options.map(({ text }) => text);
	return (
		<fieldset class="pulse-question">
			<legend>{question.text}</legend>
			<div class="answers" data-kind={question.kind}>
				{options.map((option, at) => (
					<label key={option}>
						<input
							type="radio"
							name={name}
							checked={value === at + 1}
							onChange={() => onChange(at + 1)}
						/>
						<span>{option}</span>
					</label>
				))}
			</div>
		</fieldset>
	);
}
