import type { About } from '../../model/decision.ts';
import { policyOf } from '../../model/policy.ts';
import { ticketId } from '../../model/ticket-id.ts';
import { isDisputed } from '../../mutations/priority-dispute.ts';
import type { Ground } from '../ground.ts';
import type { Block, Cell, Section } from '../model.ts';
import { dayOf, newestFirst, whenIn } from '../period.ts';

/** What was decided and is to be looked at again, what was learned, and what both sides dispute. */
export const decisions = (ground: Ground): Section => ({
	id: 'decisions',
	title: 'Decisions, lessons, disputes',
	blocks: [revisits(ground), lessons(ground), ...disputes(ground)],
});

function revisits(ground: Ground): Block {
	const { records, period } = ground;
	const standing = records.decision
		.filter(({ state, revisit }) => state === 'stands' && revisit !== '' && revisit <= period.until)
		.sort((a, b) => (a.revisit < b.revisit ? -1 : a.revisit > b.revisit ? 1 : 0));
	if (standing.length === 0)
		return { kind: 'empty', text: 'No decision is due to be looked at again.' };
	return {
		...{ kind: 'table', id: 'revisits', caption: 'Decisions to look at again', show: 15 },
		head: ['Since', 'Decision', 'Why it was decided', 'About'],
		rows: standing.map(({ revisit, title, why, about }) => ({
			cells: [revisit, title, why || '–', aboutOf(ground, about)],
		})),
	};
}

function lessons(ground: Ground): Block {
	const { records, period } = ground;
	const learned = records.lesson
		.filter(({ at }) => ['within', 'unknown'].includes(whenIn(period, at)))
		.sort(newestFirst);
	if (learned.length === 0)
		return { kind: 'empty', text: 'No lesson in the period. What is closed can leave one.' };
	return {
		...{ kind: 'table', id: 'lessons', caption: 'Lessons of the period', show: 15 },
		head: ['Day', 'Initiative', 'What happened', 'What we do otherwise', 'About'],
		rows: learned.map(({ at, title, happened, lesson, about }) => ({
			cells: [dayOf(at), title, happened || '–', lesson || '–', aboutOf(ground, about)],
		})),
	};
}

/** Words and priorities that follow the team's protocol until somebody settles them. */
function disputes({ records, names, priorityRef }: Ground): Block[] {
	const words = new Map(records.term.map(({ conceptId, text }) => [conceptId, text]));
	const ofWords = records.concept.flatMap(({ id, status, dispute }) =>
		status === 'disputed' && dispute ? [{ what: words.get(id) ?? '–', dispute }] : [],
	);
	const ofPriorities = records.priority.flatMap((priority) =>
		priority.dispute && isDisputed(priority)
			? [{ what: priorityRef(priority.id), dispute: priority.dispute }]
			: [],
	);
	const disputed = [...ofPriorities, ...ofWords];
	const { mediator } = policyOf(records.team[0]).disputes;
	if (disputed.length === 0)
		return [{ kind: 'empty', text: 'No word and no priority is disputed.' }];
	return [
		{
			...{ kind: 'table', id: 'disputes', show: 15 },
			caption: mediator ? `In dispute; ${names.member(mediator)} mediates` : 'In dispute',
			head: ['What', 'Disputed by', 'Because', 'To be settled by'],
			rows: disputed.map(({ what, dispute }) => ({
				cells: [
					what,
					`${names.member(dispute.by)} (${names.side[dispute.side]})`,
					dispute.reason,
					dispute.until ? dayOf(dispute.until) : '–',
				],
			})),
		},
	];
}

function aboutOf({ priorityRef, ticketById, ticketRef }: Ground, about: About): Cell {
	const ticket = about.ticket && ticketById(ticketId(about.ticket));
	const parts: Cell[] = [
		...(about.priorityId ? [priorityRef(about.priorityId)] : []),
		...(ticket ? [ticketRef(ticket)] : about.ticket ? [about.ticket.key] : []),
	];
	return parts.length > 0 ? parts : '–';
}
