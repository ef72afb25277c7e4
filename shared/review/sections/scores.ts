import { numeral } from '../../charts/text.ts';
import type { ScoringRound } from '../../model/scoring.ts';
import { type PrioritySpread, spreadOf } from '../../scoring/spread.ts';
import type { Ground } from '../ground.ts';
import type { Row, Section } from '../model.ts';
import { newestFirst, whenIn } from '../period.ts';

const HEAD = {
	id: 'scores',
	title: 'Scored blindly',
	about:
		'What both sides gave before they saw one another’s points, where they are most apart first.',
};
const NOTHING = 'No round of scoring was revealed in the period. Start one under “Scoring”.';

/** The medians of rounds that were revealed in the period; they change no rank. */
export function scores(ground: Ground): Section {
	const rounds = ground.records.scoringRound
		.filter((round) => isOfPeriod(ground, round))
		.sort(newestFirst);
	if (rounds.length === 0) return { ...HEAD, blocks: [{ kind: 'empty', text: NOTHING }] };
	const { side } = ground.names;
	return {
		...HEAD,
		blocks: rounds.map((round, at) => ({
			...{ kind: 'table', id: `round-${at + 1}`, show: 15 },
			caption: `Round of ${round.list === 'shared' ? 'the shared list' : side[round.list]}, last day ${round.ends}: medians of ${side.marketing} and ${side.it}`,
			head: ['Priority', 'Reach', 'Impact', 'Confidence', 'Effort', 'Most apart'],
			rows: spreadOf(round)
				.sort((a, b) => (b.widest ?? -1) - (a.widest ?? -1))
				.map((spread) => rowOf(ground, spread)),
		})),
	};
}

const isOfPeriod = ({ period }: Ground, { state, revealed }: ScoringRound): boolean =>
	state === 'revealed' &&
	revealed !== undefined &&
	['within', 'unknown'].includes(whenIn(period, revealed.at));

function rowOf({ priorityRef }: Ground, { priorityId, questions, widest }: PrioritySpread): Row {
	const medians = questions.map(({ sides }) =>
		sides.map(({ median }) => (median === null ? '–' : numeral(median, 1))).join(' | '),
	);
	return {
		cells: [priorityRef(priorityId), ...medians, widest === null ? '–' : numeral(widest, 1)],
	};
}
