import type { WhyAnswers } from '@common-ground/shared/model/why.ts';
import { AlikeIndex } from '@common-ground/shared/why/alike.ts';
import { questionsFor } from '@common-ground/shared/why/prompts.ts';
import type { AlikeTicket } from '../../../messaging/replies.ts';
import type { Handlers } from '../../../messaging/serve.ts';
import { onChange } from '../../../replica/changes.ts';
import type { Replica } from '../../../replica/schema.ts';
import { allIn, getIn, reading } from '../../../replica/view.ts';
import type { Background } from '../background.ts';

type Names = 'why.questions' | 'why.alike';

/** More would be a list to read, and this stands beside a form. */
const MOST = 3;

/** What the team asks of a new ticket, and what it has said about others that are like it. */
export function whyTeamHandlers({ current }: Background): Pick<Handlers, Names> {
	let index: Promise<AlikeIndex> | undefined;
	onChange((topics) => {
		if (topics.has('why')) index = undefined;
	}, new AbortController().signal);

	return {
		async 'why.questions'(place) {
			const { db } = await current.team();
			return questionsFor(await allIn(reading(db), 'prompts'), place);
		},

		async 'why.alike'({ text }) {
			const { db } = await current.team();
			index ??= indexOf(db);
			const found = (await index).find(text, MOST);
			const tickets = await Promise.all(found.map(({ id }) => ticketOf(db, id)));
			return tickets.filter((ticket) => ticket !== undefined);
		},
	};
}

async function indexOf(db: Replica): Promise<AlikeIndex> {
	const whys = await allIn(reading(db), 'why');
	return new AlikeIndex(
		whys.flatMap(({ id, answers }) => (answers ? [{ id, text: saidIn(answers).join(' ') }] : [])),
	);
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
