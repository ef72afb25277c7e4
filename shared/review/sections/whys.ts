import { unansweredAtLevel4 } from '../../tickets/levels.ts';
import type { WholeTicket } from '../../tickets/whole.ts';
import { hasAnswers } from '../../why/questions.ts';
import { type Ground, ticketCount } from '../ground.ts';
import type { Block, Section } from '../model.ts';

type State = 'unasked' | 'skipped' | 'partly' | 'answered';
const STATES: Record<State, string> = {
	unasked: 'Why not asked',
	skipped: 'Put off',
	partly: 'Outcome or measure missing',
	answered: 'Answered',
};

/** Tickets whose why nobody has told. */
export function whys(ground: Ground): Section {
	const groups = Map.groupBy(ground.tickets, stateOf);
	const head = {
		id: 'whys',
		title: 'Unanswered whys',
		about: 'Work whose reason nobody has written down, or whose outcome and measure are missing.',
	};
	if (ground.tickets.length === 0)
		return {
			...head,
			blocks: [{ kind: 'empty', text: 'No ticket yet. A new one is asked why beside its form.' }],
		};
	const skipped = groups.get('skipped') ?? [];
	return {
		...head,
		blocks: [
			{
				kind: 'counts',
				counts: Object.entries(STATES).map(([state, label]) => ({
					...{ label, count: ticketCount(ground, groups.get(state as State) ?? []) },
				})),
			},
			...(skipped.length > 0 ? [putOff(ground, skipped)] : []),
		],
	};
}

const putOff = (ground: Ground, skipped: readonly WholeTicket[]): Block => ({
	...{ kind: 'table', id: 'skipped', show: 10 },
	caption: 'Put off, with the reason',
	head: ['Ticket', 'Reason'],
	rows: skipped.map((one) => ({ cells: [ground.ticketRef(one), one.why?.skipped || '–'] })),
});

function stateOf({ why }: WholeTicket): State {
	if (!why?.answers || !hasAnswers(why.answers)) return why?.skipped ? 'skipped' : 'unasked';
	return unansweredAtLevel4(why.answers).length > 0 ? 'partly' : 'answered';
}
