import { numeral } from '../../charts/text.ts';
import { hasAnswers } from '../../why/questions.ts';
import { type Ground, priorityAnchor, ticketAnchor } from '../ground.ts';
import type { Cell, Section } from '../model.ts';
import { ticketAddress } from '../names.ts';
import { dayOf } from '../period.ts';
import { BETS } from '../words.ts';

const STATES = { active: '', done: 'Done', dropped: 'Dropped' } as const;

/** Every priority and ticket that is counted anywhere, once; the numbers lead here. */
export function evidence(ground: Ground): Section[] {
	const { records, names, rankOf, tickets, priorityRef } = ground;
	const served = Map.groupBy(tickets, ({ ticket }) => ticket.priorityId ?? '');
	return [
		{
			id: 'priorities',
			title: 'All priorities',
			blocks: [
				{
					...{ kind: 'table', id: 'all-priorities', show: 0 },
					caption: `Priorities: ${numeral(records.priority.length)}`,
					head: [
						'Priority',
						'List',
						'Rank',
						'Bet',
						'For Marketing',
						'For IT',
						'Outcome',
						'Tickets',
					],
					rows: records.priority.map(({ id, title, list, bet, state, serves, outcome }, at) => ({
						id: priorityAnchor(at),
						cells: [
							title || 'without a title',
							names.side[list],
							STATES[state] || numeral(rankOf.get(id) ?? 0),
							...[BETS[bet], serves.marketing || '–', serves.it || '–', outcome || '–'],
							numeral(served.get(id)?.length ?? 0),
						],
					})),
				},
			],
		},
		{
			id: 'tickets',
			title: 'All tickets',
			blocks: [
				{
					...{ kind: 'table', id: 'all-tickets', show: 0 },
					caption: `Tickets: ${numeral(tickets.length)}`,
					head: ['Ticket', 'Tracker', 'Priority', 'Level', 'Why', 'Tagged'],
					rows: tickets.map(({ ref, ticket, why }, at) => {
						const href = ticketAddress(ref);
						const name: Cell = href ? { text: ref.key, href } : ref.key;
						return {
							id: ticketAnchor(at),
							cells: [
								...[name, ref.host, ticket.priorityId ? priorityRef(ticket.priorityId) : '–'],
								ticket.level ? numeral(ticket.level) : '–',
								why?.answers && hasAnswers(why.answers)
									? why.answers.outcome || why.answers.whyNow || 'Answered'
									: why?.skipped
										? 'Put off'
										: '–',
								`${dayOf(ticket.taggedAt)}, ${names.member(ticket.taggedBy)}`,
							],
						};
					}),
				},
			],
		},
	];
}
