import type { WhyAnswers } from '@common-ground/shared/model/why.ts';
import { AlikeIndex, type Told } from '@common-ground/shared/why/alike.ts';
import { questionsFor } from '@common-ground/shared/why/prompts.ts';
import type { AlikeLesson, AlikeTicket } from '../../../messaging/replies.ts';
import type { Handlers } from '../../../messaging/serve.ts';
import { onChange, type Topic } from '../../../replica/changes.ts';
import type { Replica } from '../../../replica/schema.ts';
import { allIn, getIn, reading } from '../../../replica/view.ts';
import type { Background } from '../background.ts';

type Names = 'why.questions' | 'why.alike';

/** More would be a list to read, and this stands beside a form. */
const MOST = 3;
const MOST_LESSONS = 2;

/** What the team asks of a new ticket, and what it has said and learnt about others that are like it. */
export function whyTeamHandlers({ current }: Background): Pick<Handlers, Names> {
	const saidBefore = keepIndex('why', async (db) =>
		(await allIn(reading(db), 'why')).flatMap(({ id, answers }) =>
			answers ? [{ id, text: saidIn(answers).join(' ') }] : [],
		),
	);
	const learnt = keepIndex('lesson', async (db) =>
		(await allIn(reading(db), 'lesson')).map(({ id, title, happened, lesson }) => ({
			...{ id, text: [title, happened, lesson].join(' ') },
		})),
	);
	return {
		async 'why.questions'(place) {
			const { db } = await current.team();
			return questionsFor(await allIn(reading(db), 'prompts'), place);
		},

		async 'why.alike'({ text }) {
			const { db } = await current.team();
			const [tickets, lessons] = await Promise.all([
				Promise.all((await saidBefore(db)).find(text, MOST).map(({ id }) => ticketOf(db, id))),
				Promise.all((await learnt(db)).find(text, MOST_LESSONS).map(({ id }) => lessonOf(db, id))),
			]);
			return {
				tickets: tickets.filter((ticket) => ticket !== undefined),
				lessons: lessons.filter((lesson) => lesson !== undefined),
			};
		},
	};
}

/** An index of what a collection tells, made when it is asked for first and anew after each change of it. */
function keepIndex(
	topic: Topic,
	told: (db: Replica) => Promise<Told[]>,
): (db: Replica) => Promise<AlikeIndex> {
	let index: Promise<AlikeIndex> | undefined;
	onChange((topics) => {
		if (topics.has(topic)) index = undefined;
	}, new AbortController().signal);
	return (db) => {
		index ??= told(db).then((all) => new AlikeIndex(all));
		return index;
	};
}

const saidIn = (answers: WhyAnswers): string[] => [
	...[answers.whyNow, answers.outcome, answers.measure, answers.noPriority],
	...Object.values(answers.own ?? {}).map(({ answer }) => answer),
];

/** Undefined where it was removed since the index was made. */
async function ticketOf(db: Replica, id: string): Promise<AlikeTicket | undefined> {
	const tx = reading(db);
	const [ticket, why] = await Promise.all([getIn(tx, 'ticket', id), getIn(tx, 'why', id)]);
	if (!ticket || !why?.answers) return undefined;
	const priorityId = ticket.priorityId || why.answers.priorityId;
	const priority = priorityId ? await getIn(reading(db), 'priority', priorityId) : undefined;
	const { system, host, key } = ticket;
	return {
		ref: { system, host, key },
		said: saidIn(why.answers).find((text) => text.trim() !== '') ?? '',
		priority: priority ? { title: priority.title, state: priority.state } : null,
		lesson: priority?.lesson ?? '',
	};
}

async function lessonOf(db: Replica, lessonId: string): Promise<AlikeLesson | undefined> {
	const found = await getIn(reading(db), 'lesson', lessonId);
	if (!found) return undefined;
	const { id, title, lesson } = found;
	return { id, title, lesson };
}
