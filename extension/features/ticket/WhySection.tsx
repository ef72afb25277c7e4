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
import type { PageSettings, PriorityChip, WhyView } from '../../messaging/replies.ts';
import { Button } from '../../ui/button/Button.tsx';
import { ago, moment } from '../../ui/dates/when.ts';
import { WhyForm } from '../why/Form.tsx';

interface WhySectionProps {
	why: WhyView | null;
	priorities: readonly PriorityChip[];
	settings: PageSettings;
	/** Resolves to true when it was taken. */
	onAnswer: (answers: WhyAnswers) => Promise<boolean>;
}

/** The why of a ticket: the answers, that it was skipped, or that nobody said. */
export function WhySection({ why, priorities, settings, onAnswer }: WhySectionProps) {
	const [writing, setWriting] = useState<WhyAnswers>();
	const first = useRef<HTMLTextAreaElement>(null);
	const isWriting = writing !== undefined;
	useEffect(() => {
		if (isWriting) first.current?.focus();
	}, [isWriting]);
	if (writing)
		return (
			<div class="answering">
				<WhyForm
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
						onClick={async () => {
							if (await onAnswer(writing)) setWriting(undefined);
						}}
					>
						Save the why
					</Button>
					<Button look="quiet" onClick={() => setWriting(undefined)}>
						Cancel
					</Button>
				</div>
			</div>
		);
	return (
		<>
			<Said why={why} priorities={priorities} />
			<Button onClick={() => setWriting(why?.answers ?? NO_ANSWERS)}>
				{why?.answers ? 'Change the answers' : 'Answer now'}
			</Button>
		</>
	);
}

function Said({ why, priorities }: Pick<WhySectionProps, 'why' | 'priorities'>) {
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
