import type { Expectation } from '../../model/ticket-expectation.ts';
import { type ExpectationState, expectationState } from '../../tickets/expectation.ts';
import type { WholeTicket } from '../../tickets/whole.ts';
import { type Ground, ticketCount } from '../ground.ts';
import type { Row, Section } from '../model.ts';
import { whenIn } from '../period.ts';

const STATES: Record<ExpectationState, string> = {
	agreed: 'Agreed',
	met: 'Met',
	missed: 'Missed',
	countered: 'Answered, not agreed',
	proposed: 'Asked for',
};
const ORDER = Object.keys(STATES) as ExpectationState[];
const HEAD = {
	id: 'expectations',
	title: 'Expectations',
	about: 'What stands between the sides, and how that ended which came to its end in the period.',
};
const NOTHING = 'No ticket has an expectation. Say in its panel by when it is needed, and why.';

type Expected = WholeTicket & { expectation: Expectation };

/** What both sides expect of one another: agreed, met, missed in the period, and what is still open. */
export function expectations(ground: Ground): Section {
	const expected = ground.tickets
		.filter((one): one is Expected => one.expectation !== undefined)
		.filter(
			({ expectation: { ended } }) =>
				!ended || ['within', 'unknown'].includes(whenIn(ground.period, ended.at)),
		);
	if (expected.length === 0) return { ...HEAD, blocks: [{ kind: 'empty', text: NOTHING }] };
	const groups = Map.groupBy(expected, ({ expectation }) => expectationState(expectation));
	return {
		...HEAD,
		blocks: [
			{
				kind: 'counts',
				counts: ORDER.map((state) => ({
					...{ label: STATES[state], count: ticketCount(ground, groups.get(state) ?? []) },
				})),
			},
			{
				...{ kind: 'table', id: 'expected', show: 15 },
				caption: 'Expectations by where they stand',
				head: ['State', 'Ticket', 'Asked by', 'Needed by', 'Possible by', 'Why then'],
				rows: ORDER.flatMap((state) =>
					(groups.get(state) ?? []).map((one) => rowOf(ground, one, STATES[state])),
				),
			},
		],
	};
}

function rowOf({ names, ticketRef }: Ground, one: Expected, state: string): Row {
	const { askedBy, needed, possible } = one.expectation;
	const days = [needed.by || '–', possible.by || '–'];
	return {
		cells: [state, ticketRef(one), names.side[askedBy], ...days, needed.why || '–'],
	};
}
