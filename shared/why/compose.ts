import type { WhyAnswers } from '../model/why.ts';
import { answerTo, isAnswered, type Question, type QuestionId } from './questions.ts';

/** How a priority reads in a description: enough for someone who does not have the extension. */
export interface PriorityInText {
	rank: number;
	title: string;
	/** As the team calls the list: "shared", "Marketing". */
	list: string;
}

/**
 * The answers as plain lines, in the order in which they were asked; unanswered ones are left out.
 * Each answer is one line with an empty one behind it, so that it reads the same in Textile, Markdown
 * and rich text.
 */
export function composeWhy(
	answers: WhyAnswers,
	priority: PriorityInText | undefined,
	questions: readonly Question[],
): string {
	return questions
		.filter(({ id }) => isAnswered(answers, id))
		.map(({ id, lead }) => `${oneLine(lead)}: ${answerText(answers, id, priority)}`)
		.join('\n\n');
}

function answerText(
	answers: WhyAnswers,
	id: QuestionId,
	priority: PriorityInText | undefined,
): string {
	if (id !== 'priorityId') return oneLine(answerTo(answers, id));
	if (priority)
		return `${oneLine(priority.title)} (no. ${priority.rank} of the ${priority.list} list)`;
	const because = oneLine(answers.noPriority);
	return because ? `no ranked priority, because ${because}` : 'a priority of the team';
}

const oneLine = (text: string): string => text.trim().replace(/\s+/g, ' ');
