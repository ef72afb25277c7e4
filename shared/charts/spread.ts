import { scaleLinear } from 'd3-scale';
import type { VNode } from 'preact';
import { bottomAxis } from './axis.ts';
import { h } from './element.ts';
import { figure } from './figure.ts';
import type { Series } from './hue.ts';
import { fill } from './patterns.ts';
import { PLOT_WIDTH, plot, px } from './plot.ts';
import { numeral, shorten } from './text.ts';

export interface SpreadRow {
	label: string;
	/** One of each series. */
	values: readonly {
		/** How many gave 1, 2, 3, … */
		counts: readonly number[];
		/** Null where nobody gave any. */
		median: number | null;
	}[];
}

export interface SpreadProps {
	id: string;
	caption: string;
	/** What the rows are: the head of their column. */
	of: string;
	series: readonly Series[];
	rows: readonly SpreadRow[];
	/** What the steps of the scale are called, from 1 up. */
	steps: readonly string[];
}

const LABEL = 120;
const END = 40;
const LANE = 18;
const GAP = 14;
const DOT = 5;
const SIDE_BY_SIDE = 12;
/** More of one kind than this are one dot with their number. */
const MOST_DOTS = 7;

/**
 * Points on a scale, a dot for each person: a lane for each series in every row, with a bar at the median. The first
 * series has round dots and the second square ones.
 */
export function spread(props: SpreadProps): VNode {
	const { id, caption, of, series, rows, steps } = props;
	const x = scaleLinear()
		.domain([1, Math.max(2, steps.length)])
		.range([LABEL + 50, PLOT_WIDTH - END - 20]);
	const height = series.length * LANE + GAP;
	const bottom = rows.length * height;
	const drawn = rows.map(({ label, values }, row) => {
		const top = row * height + GAP / 2;
		return h(
			'g',
			{ key: row },
			h(
				'text',
				{ x: LABEL, y: px(top + (series.length * LANE) / 2 + 4), 'text-anchor': 'end' },
				shorten(label, 17),
			),
			values.map(({ counts, median }, lane) => {
				const y = top + lane * LANE + LANE / 2;
				const hue = series[lane]?.hue ?? 'plain';
				return h(
					'g',
					{ key: lane, class: `hue-${hue}` },
					median !== null &&
						h('path', { class: 'median', d: `M${px(x(median))} ${y - 9}V${y + 9}` }),
					counts.map((count, step) => dots({ id, count, x: x(step + 1), y, lane, hue })),
				);
			}),
		);
	});
	return figure({
		...{ id, caption, series },
		plot: plot(
			{
				...{ id, height: bottom + 24, hues: series.map(({ hue }) => hue) },
				says: `${caption}. A dot for each person on a scale from 1 to ${steps.length}; the numbers are in the table after it.`,
			},
			bottomAxis(
				steps.map((label, step) => ({ at: x(step + 1), label })),
				{ top: 0, bottom },
			),
			drawn,
		),
		table: {
			head: [of, ...steps, 'Median'],
			rows: rows.flatMap(({ label, values }) =>
				values.map(({ counts, median }, lane) => [
					`${label}, ${series[lane]?.name ?? ''}`,
					...counts.map((count) => numeral(count)),
					median === null ? '–' : numeral(median, 1),
				]),
			),
		},
	});
}

interface Dots {
	id: string;
	count: number;
	x: number;
	y: number;
	lane: number;
	hue: Series['hue'];
}

function dots({ id, count, x, y, lane, hue }: Dots): VNode | null {
	if (count === 0) return null;
	const shown = count > MOST_DOTS ? 1 : count;
	const from = x - ((shown - 1) * SIDE_BY_SIDE) / 2;
	return h(
		'g',
		{ key: x },
		Array.from({ length: shown }, (_, n) =>
			shape(n, from + n * SIDE_BY_SIDE, y, lane, fill(id, hue)),
		),
		shown < count && h('text', { class: 'value', x: px(x + 9), y: y + 4 }, `× ${numeral(count)}`),
	);
}

const shape = (key: number, x: number, y: number, lane: number, paint: string): VNode =>
	lane === 0
		? h('circle', { key, class: 'bar', cx: px(x), cy: y, r: DOT, fill: paint })
		: h('rect', {
				...{ key, class: 'bar', fill: paint, x: px(x - DOT), y: y - DOT },
				...{ width: 2 * DOT, height: 2 * DOT },
			});
