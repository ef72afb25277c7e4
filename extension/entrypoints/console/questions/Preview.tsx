import type { Prompt, WhyAnswers } from '@common-ground/shared/model/why.ts';
import { missingInWords } from '@common-ground/shared/why/missing.ts';
import { questionsOf } from '@common-ground/shared/why/prompts.ts';
import { NO_ANSWERS } from '@common-ground/shared/why/questions.ts';
import { useState } from 'preact/hooks';
import { WhyForm } from '../../../features/why/Form.tsx';
import { sideNames } from '../../../ui/data/team.ts';
import { useId } from '../../../ui/ids/use-id.ts';

/** The questions as whoever makes a ticket will see them; what is tried out here goes nowhere. */
export function Preview({ prompts }: { prompts: readonly Prompt[] }) {
	const heading = useId();
	const [answers, setAnswers] = useState<WhyAnswers>(NO_ANSWERS);
	const questions = questionsOf(prompts);
	return (
		<section class="prompts-preview" aria-labelledby={heading}>
			<h3 id={heading}>Why this ticket? (preview)</h3>
			<WhyForm
				questions={questions}
				answers={answers}
				priorities={[]}
				sideNames={sideNames.value}
				onChange={setAnswers}
			/>
			<p class="soft small">{missingInWords(answers, questions)}</p>
		</section>
	);
}
