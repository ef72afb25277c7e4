import { scaleLinear } from 'd3-scale';
import type { ComponentChildren, VNode } from 'preact';
import { bottomAxis } from './axis.ts';
import { h } from './element.ts';
import { figure } from './figure.ts';
import type { Series } from './hue.ts';
import { fill } from './patterns.ts';
import { PLOT_WIDTH, plot, px } from './plot.ts';
import { numeral, shorten } from './text.ts';

export interface BarRow {
	label: string;
	/** One of each series, none below 0. */
	values: readonly number[];
	/** Cells of the table, where they are more than numbers: links to what was counted. */
	cells?: readonly ComponentChildren[];
}

export interface BarsProps {
	id: string;
	caption: string;
	/** What the rows are: the head of their column. */
	of: string;
	series: readonly Series[];
	rows: readonly BarRow[];
	/** How a value is written; as a whole number without it. */
	format?: (value: number) => string;
	/** The end of the axis, where it does not follow from the values. */
	max?: number;
}

const LABEL = 230;
const END = 56;
const ROW = 30;
const BAR = 18;

/** Bars that lie, one a row; those of several series follow one another. */
export function bars(props: BarsProps): VNode {
	const { id, caption, of, series, rows, format = numeral, max } = props;
	const totals = rows.map(({ values }) => sum(values));
	const bottom = rows.length * ROW + 4;
	const x = scaleLinear()
		.domain([0, max ?? Math.max(1, ...totals)])
		.range([LABEL, PLOT_WIDTH - END]);
	const ticks = x.ticks(5).filter((tick) => max !== undefined || Number.isInteger(tick));
	const marks = rows.map(({ label, values }, row) => {
		const y = row * ROW + (ROW - BAR) / 2;
		let done = 0;
		return h(
			'g',
			{ key: row },
			h('text', { x: LABEL - 8, y: y + 13, 'text-anchor': 'end' }, shorten(label, 29)),
			values.map((value, index) => {
				const from = x(done);
				done += value;
				const hue = series[index]?.hue ?? 'plain';
				return (
					value > 0 &&
					h('rect', {
						key: index,
						...{ x: px(from), y, width: px(x(done) - from), height: BAR },
						class: `bar hue-${hue}`,
						fill: fill(id, hue),
					})
				);
			}),
			h('text', { class: 'value', x: px(x(done)) + 6, y: y + 13 }, format(totals[row] ?? 0)),
		);
	});
	return figure({
		...{ id, caption, series },
		plot: plot(
			{
				...{ id, height: bottom + 24, hues: series.map(({ hue }) => hue) },
				says: `${caption}. Bars; the numbers are in the table after it.`,
			},
			bottomAxis(
				ticks.map((tick) => ({ at: x(tick), label: format(tick) })),
				{ top: 0, bottom },
			),
			marks,
		),
		table: {
			head: [of, ...series.map(({ name }) => name)],
			rows: rows.map(({ label, values, cells }) => [label, ...(cells ?? values.map(format))]),
		},
	});
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
