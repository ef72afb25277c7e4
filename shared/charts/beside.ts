import { scaleLinear } from 'd3-scale';
import type { VNode } from 'preact';
import { bottomAxis } from './axis.ts';
import { h } from './element.ts';
import { figure } from './figure.ts';
import type { Series } from './hue.ts';
import { fill } from './patterns.ts';
import { PLOT_WIDTH, plot, px } from './plot.ts';
import { shorten } from './text.ts';

/** A bar, and the figure that it is seen beside; null where there is none. */
export interface BesideBar {
	/** Which of the series it is of. */
	series: number;
	value: number | null;
	mark: number | null;
}

export interface BesideProps {
	id: string;
	caption: string;
	/** What the rows are: the head of their column. */
	of: string;
	/** What a mark is: the head of its column, and its name in the key. */
	mark: string;
	/** Said where a bar has no value. */
	nothing: string;
	series: readonly Series[];
	rows: readonly { label: string; bars: readonly BesideBar[] }[];
	/** The end of the axis, which begins at 0. */
	max: number;
	format: (value: number) => string;
}

const LEFT = 110;
/** Room behind the axis for what a mark is, in words. */
const END = 150;
const LABEL = 24;
const BAR = 16;
const STEP = 22;
const GAP = 12;

/** Bars, each crossed by a line where the figure stands that it is compared with; one group a row. */
export function beside(props: BesideProps): VNode {
	const { id, caption, of, mark, nothing, series, rows, max, format } = props;
	const x = scaleLinear()
		.domain([0, max])
		.range([LEFT, PLOT_WIDTH - END]);
	let bottom = 0;
	const groups = rows.map(({ label, bars }, row) => {
		const top = bottom;
		bottom += LABEL + bars.length * STEP + GAP;
		return h(
			'g',
			{ key: row },
			h('text', { x: 0, y: top + 17, class: 'row-label' }, shorten(label, 88)),
			bars.map((bar, at) => drawBar(bar, at, top + LABEL + at * STEP)),
		);
	});
	function drawBar({ series: of, value, mark: at }: BesideBar, index: number, y: number): VNode {
		const { name = '', hue = 'plain' } = series[of] ?? {};
		const end = x(value ?? 0);
		// The number makes way for a mark that stands where it would be written.
		const free = at !== null && x(at) >= end && x(at) < end + 44 ? x(at) : end;
		return h(
			'g',
			{ key: index },
			h('text', { x: LEFT - 8, y: y + 13, 'text-anchor': 'end' }, shorten(name, 14)),
			value !== null &&
				h('rect', {
					...{ x: px(x(0)), y, width: px(end - x(0)), height: BAR },
					...{ class: `bar hue-${hue}`, fill: fill(id, hue) },
				}),
			at !== null &&
				h('line', { class: 'mark', x1: px(x(at)), x2: px(x(at)), y1: y - 3, y2: y + BAR + 3 }),
			h(
				'text',
				{ class: 'value', x: px(free) + 6, y: y + 13 },
				value === null ? nothing : format(value),
			),
			at !== null &&
				h(
					'text',
					{ class: 'aside', x: PLOT_WIDTH, y: y + 13, 'text-anchor': 'end' },
					`${mark} ${format(at)}`,
				),
		);
	}
	const said = (value: number | null, otherwise: string): string =>
		value === null ? otherwise : format(value);
	return figure({
		...{ id, caption, series },
		plot: plot(
			{
				...{ id, height: bottom + 24, hues: series.map(({ hue }) => hue) },
				says: `${caption}. Bars, each with a line for ${mark}; the numbers are in the table after it.`,
			},
			bottomAxis(
				x.ticks(5).map((tick) => ({ at: x(tick), label: format(tick) })),
				{ top: 0, bottom },
			),
			groups,
		),
		table: {
			head: [of, 'Of', 'Here', mark],
			rows: rows.flatMap(({ label, bars }) =>
				bars.map((bar) => [
					label,
					series[bar.series]?.name ?? '',
					said(bar.value, nothing),
					said(bar.mark, '–'),
				]),
			),
		},
	});
}
