import type { Priority } from '@common-ground/shared/model/priority.ts';
import type { Scores } from '@common-ground/shared/model/scoring.ts';
import { QUESTIONS, type Question } from '@common-ground/shared/scoring/spread.ts';
import { Check as CheckMark } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { tryChange } from '../../../ui/data/change.ts';
import { useId } from '../../../ui/ids/use-id.ts';
import { Notice } from '../../../ui/status/Notice.tsx';
import { QUESTION_WORDS } from './questions.ts';
import { Serves } from './Serves.tsx';

/** Four questions about one priority. It is saved once all are answered, and with each change from then on. */
export function ScoreCard(props: {
	roundId: string;
	priorityId: string;
	priority: Priority | undefined;
	given: Scores | undefined;
}) {
	const { roundId, priorityId, priority, given } = props;
	const [points, setPoints] = useState<Partial<Scores>>(given ?? {});
	const [trouble, setTrouble] = useState('');
	const id = useId();
	const answer = async (question: Question, value: number): Promise<void> => {
		const next = { ...points, [question]: value };
		setPoints(next);
		const { reach, impact, confidence, effort } = next;
		if (!reach || !impact || !confidence || !effort) return;
		const scores = { reach, impact, confidence, effort };
		setTrouble((await tryChange('scoring.score', { roundId, priorityId, scores })) ?? '');
	};
	return (
		<section class="panel stack score-card" aria-labelledby={id}>
			<div class="stack tight">
				<h3 id={id} class="break">
					{priority?.title ?? 'A priority that is not here any more'}
				</h3>
				{priority && <Serves priority={priority} />}
			</div>
			{QUESTIONS.map((question) => (
				<PointsChoice
					key={question}
					question={question}
					name={`${id}-${question}`}
					value={points[question]}
					onChange={(value) => void answer(question, value)}
				/>
			))}
			{trouble ? (
				<Notice tone="warn" urgent>
					{trouble}
				</Notice>
			) : (
				<p class="soft small row">
					{given ? (
						<>
							<CheckMark size={14} aria-hidden="true" /> Saved
						</>
					) : (
						'Not saved before all four are answered'
					)}
				</p>
			)}
		</section>
	);
}

function PointsChoice(props: {
	question: Question;
	name: string;
	value: number | undefined;
	onChange: (value: number) => void;
}) {
	const { name, asks, points } = QUESTION_WORDS[props.question];
	return (
		<fieldset class="points">
			<legend>
				<strong>{name}</strong> <span class="soft">{asks}</span>
			</legend>
			<div class="scale">
				{points.map((word, index) => (
					<label key={word}>
						<input
							type="radio"
							name={props.name}
							checked={props.value === index + 1}
							onChange={() => props.onChange(index + 1)}
						/>
						<strong>{index + 1}</strong>
						<span class="small">{word}</span>
					</label>
				))}
			</div>
		</fieldset>
	);
}
