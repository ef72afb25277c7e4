import { isOpen } from '../../candor/ages.ts';
import { numeral, percent } from '../../charts/text.ts';
import { divergence } from '../../ranking/divergence.ts';
import { visionShare } from '../../ranking/vision.ts';
import { hasAnswers } from '../../why/questions.ts';
import type { Ground } from '../ground.ts';
import type { Count, Section } from '../model.ts';
import { whenIn } from '../period.ts';

/** The few numbers to begin with; each leads to its section. */
export function glance({ records, period, tickets }: Ground): Section {
	const { tau } = divergence(records.priority, records.priorityLink, {
		...{ left: 'marketing', right: 'it' },
	});
	const serving = visionShare(
		tickets.map(({ ticket }) => ticket),
		records.priority,
	).share;
	const ended = (result: 'met' | 'missed'): number =>
		tickets.filter(
			({ expectation }) =>
				expectation?.ended?.result === result && whenIn(period, expectation.ended.at) === 'within',
		).length;
	const unanswered = tickets.filter(({ why }) => !why?.answers || !hasAnswers(why.answers));
	const moved = records.move.filter(({ at }) => whenIn(period, at) === 'within');
	return {
		id: 'glance',
		title: 'At a glance',
		blocks: [
			{
				kind: 'counts',
				counts: [
					leading('Same order of linked priorities', tau === null ? '–' : numeral(tau, 2), 'trend'),
					leading('Moves in the period', numeral(moved.length), 'moves'),
					leading('Tickets', numeral(tickets.length), 'work'),
					leading('Whys unanswered', numeral(unanswered.length), 'whys'),
					leading('Open concerns', numeral(records.concern.filter(isOpen).length), 'concerns'),
					leading('Expectations met', numeral(ended('met')), 'expectations'),
					leading('Expectations missed', numeral(ended('missed')), 'expectations'),
					leading('Serve the vision', serving === null ? '–' : percent(serving), 'vision'),
				],
			},
		],
	};
}

const leading = (label: string, number: string, to: string): { label: string; count: Count } => ({
	...{ label, count: { number, evidence: [{ text: label, to }] } },
});
