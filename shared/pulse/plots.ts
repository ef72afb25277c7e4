import type { VNode } from 'preact';
import { type BesideBar, beside } from '../charts/beside.ts';
import { lines } from '../charts/lines.ts';
import { Side } from '../model/side.ts';
import { SMALLEST_GROUP } from './counts.ts';
import { type Figure, PULSE_QUESTIONS } from './questions.ts';
import type { PulseResult, PulseRow } from './results.ts';

type SideNames = Record<Side, string>;

const inPercent = (value: number): string => `${Math.round(value)} %`;
const TOO_FEW = `fewer than ${SMALLEST_GROUP} answered`;

/** A round's results beside the published figures: who agrees, then what was chosen. `id` begins their ids. */
export function pulsePlots(result: PulseResult, names: SideNames, id: string): VNode[] {
	const scales = new Set(PULSE_QUESTIONS.flatMap((one) => (one.kind === 'scale' ? [one.id] : [])));
	const statements = result.rows.filter(({ questionId }) => scales.has(questionId));
	const choices = PULSE_QUESTIONS.filter(({ kind }) => kind === 'choice');
	const drawn = (plotId: string, caption: string, of: string, rows: readonly PulseRow[]): VNode =>
		beside({
			...{ id: `${id}-${plotId}`, caption, of, mark: 'published', nothing: TOO_FEW, max: 100 },
			series: Side.options.map((side) => ({ name: names[side], hue: side })),
			rows: rows.map((row) => ({ label: row.label, bars: barsOf(row) })),
			format: inPercent,
		});
	return [
		drawn('agrees', 'Who agrees; the line is the published figure', 'Statement', statements),
		...choices.map((question) =>
			drawn(
				question.id,
				`${question.short}; the line is the published figure`,
				'Cause',
				result.rows.filter(({ questionId }) => questionId === question.id),
			),
		),
	];
}

function barsOf({ team, figures }: PulseRow): BesideBar[] {
	const asked = Side.options.filter((side) => side in team);
	return asked.map((side) => ({
		series: Side.options.indexOf(side),
		value: team[side]?.percent ?? null,
		mark: figures.find(({ of }) => of === side || of === 'shared')?.percent ?? null,
	}));
}

/** One statement or option over all rounds, a line a side that was asked. */
export function pulseTrend(
	results: readonly PulseResult[],
	rowId: string,
	names: SideNames,
	id: string,
): VNode {
	const rows = results.map((result) => result.rows.find((row) => row.id === rowId));
	const last = rows.at(-1);
	const asked = Side.options.filter((side) => last && side in last.team);
	return lines({
		...{ id, caption: last?.label ?? '', of: 'Round', range: [0, 100] as const },
		steps: results.map(({ at }) => at.slice(0, 10)),
		series: asked.map((side) => ({
			...{ name: names[side], hue: side },
			values: rows.map((row) => row?.team[side]?.percent ?? null),
		})),
		format: inPercent,
	});
}

/** “49 % of Marketing can say … (Celerity, “Bridging the CMO-CIO Gap”, 2014)”. */
export function figureWords({ percent, said, source }: Figure): string {
	const { title, publisher, year } = source;
	return `${percent} % ${said} (${publisher}: ${title}${year === null ? '' : `, ${year}`})`;
}
