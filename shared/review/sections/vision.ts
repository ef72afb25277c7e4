import { percent } from '../../charts/text.ts';
import { visionShare } from '../../ranking/vision.ts';
import { driveOf, ENOUGH_TICKETS } from '../../tickets/drive.ts';
import type { WholeTicket } from '../../tickets/whole.ts';
import type { Ground } from '../ground.ts';
import type { Block, Section } from '../model.ts';
import { shareBars } from '../share-bars.ts';

/** The share of tickets that serve the shared vision, and whether projects or strategy drive the work. */
export function vision(ground: Ground): Section {
	const { records, tickets } = ground;
	return {
		id: 'vision',
		title: 'Shared vision',
		about: records.team[0]?.vision?.trim() || 'The team has not written down a shared vision yet.',
		blocks:
			tickets.length === 0
				? [{ kind: 'empty', text: 'No ticket yet: the share that serves the vision is not known.' }]
				: [serving(ground), drive(tickets)],
	};
}

function serving(ground: Ground): Block {
	const whole = new Map(ground.tickets.map((one) => [one.ticket, one]));
	const { serving, silent, untagged } = visionShare([...whole.keys()], ground.records.priority);
	const of = (some: readonly WholeTicket['ticket'][]) =>
		some.flatMap((one) => whole.get(one) ?? []);
	return shareBars(
		ground,
		{ id: 'by-vision', of: 'Vision', caption: 'Share of tickets that serve the vision' },
		[
			['Their priority says how', of(serving)],
			['Their priority does not say', of(silent)],
			['No priority', of(untagged)],
		],
	);
}

const ANSWERS = {
	strategy: 'Driven by strategy',
	project: 'Driven by projects',
	between: 'Between projects and strategy',
} as const;

function drive(tickets: readonly WholeTicket[]): Block {
	const { verdict, counted, upper, told } = driveOf(tickets);
	if (verdict === 'tooFew')
		return {
			kind: 'empty',
			text: `Project-driven or strategy-driven? At least ${ENOUGH_TICKETS} tickets with a level are needed to tell.`,
		};
	const share = (some: readonly unknown[]): string => percent(some.length / counted.length);
	return {
		kind: 'text',
		text: `${ANSWERS[verdict]}: ${share(upper)} of the tickets with a level are about tactics or strategy, and ${share(told)} say both their outcome and their measure.`,
	};
}
