import type { WhyAnswers } from '@common-ground/shared/model/why.ts';
import {
	answerTo,
	hasAnswers,
	isAnswered,
	NO_ANSWERS,
	ownQuestions,
	QUESTIONS,
} from '@common-ground/shared/why/questions.ts';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PriorityChip, WhyView } from '../../messaging/replies.ts';
import { Button } from '../../ui/button/Button.tsx';
import { ago, moment } from '../../ui/dates/when.ts';
import { WhyForm } from '../why/Form.tsx';
import type { PartProps } from './part.ts';
import { Section } from './Section.tsx';
import { useQuestions } from './use-questions.ts';

/** The why of a ticket: the answers, that it was skipped, or that nobody said. */
export function WhySection(props: PartProps) {
	const { panel, priorities, settings, label, change } = props;
	const { why } = panel;
	const [writing, setWriting] = useState<WhyAnswers>();
	const first = useRef<HTMLTextAreaElement>(null);
	const isWriting = writing !== undefined;
	const questions = useQuestions(panel.ref, isWriting);
	useEffect(() => {
		if (isWriting) first.current?.focus();
	}, [isWriting]);
	const save = async (answers: WhyAnswers): Promise<void> => {
		const call = { name: 'why.answer', args: { answers } } as const;
		if (await change(call, `The why of ${label} is saved.`)) setWriting(undefined);
	};
	const summary = why?.answers ? 'answered' : why ? 'skipped' : 'not answered';
	return (
		<Section title="Why?" summary={summary} open={why !== null}>
			{writing ? (
				<>
					<WhyForm
						questions={questions}
						answers={writing}
						priorities={priorities}
						sideNames={settings.sideNames}
						onChange={setWriting}
						firstRef={first}
					/>
					<div class="buttons">
						<Button
							look="strong"
							disabled={!hasAnswers(writing)}
							onClick={() => void save(writing)}
						>
							Save the why
						</Button>
						<Button look="quiet" onClick={() => setWriting(undefined)}>
							Cancel
						</Button>
					</div>
				</>
			) : (
				<>
					<Said why={why} priorities={priorities} />
					<Button onClick={() => setWriting(why?.answers ?? NO_ANSWERS)}>
						{why?.answers ? 'Change the answers' : 'Answer now'}
					</Button>
				</>
			)}
		</Section>
	);
}

function Said({ why, priorities }: { why: WhyView | null; priorities: readonly PriorityChip[] }) {
	if (!why) return <p class="soft">Nobody has said why yet.</p>;
	const { answers, skipped, byName, at } = why;
	return (
		<>
			{answers ? (
				<dl class="answers">
					{[...QUESTIONS, ...ownQuestions(answers)]
						.filter(({ id }) => isAnswered(answers, id))
						.map(({ id, label }) => (
							<div key={id}>
								<dt>{label}</dt>
								<dd>
									{id === 'priorityId' ? servedText(answers, priorities) : answerTo(answers, id)}
								</dd>
							</div>
						))}
				</dl>
			) : (
				<p>
					Skipped: <q>{skipped}</q>
				</p>
			)}
			<p class="soft small" title={moment(at)}>
				{byName === '' ? ago(at) : `${byName}, ${ago(at)}`}
			</p>
		</>
	);
}

function servedText(answers: WhyAnswers, priorities: readonly PriorityChip[]): string {
	if (answers.priorityId === '') return `None, because ${answers.noPriority}`;
	return (
		priorities.find(({ id }) => id === answers.priorityId)?.title ?? 'A priority that is closed now'
	);
}
