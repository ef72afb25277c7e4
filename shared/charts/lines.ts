import { scaleLinear } from 'd3-scale';
import {
	line,
	type SymbolType,
	symbol,
	symbolCircle,
	symbolDiamond,
	symbolSquare,
	symbolStar,
	symbolTriangle,
} from 'd3-shape';
import type { VNode } from 'preact';
import { bottomAxis, leftAxis } from './axis.ts';
import { h } from './element.ts';
import { figure } from './figure.ts';
import type { Series } from './hue.ts';
import { PLOT_WIDTH, plot, px } from './plot.ts';
import { numeral, shorten } from './text.ts';

export interface LineSeries extends Series {
	/** One at each step of the axis; null where there is nothing to show. */
	values: readonly (number | null)[];
}

export interface LinesProps {
	id: string;
	caption: string;
	/** What the steps are: the head of their column. */
	of: string;
	/** Names of the steps, in order. */
	steps: readonly string[];
	series: readonly LineSeries[];
	/** Ends of the axis; the first number is at the bottom. */
	range: readonly [number, number];
	format?: (value: number) => string;
	/** There is nothing between two whole numbers: they are places. */
	whole?: boolean;
}

const LEFT = 52;
const RIGHT = PLOT_WIDTH - 160;
const TOP = 10;
const BOTTOM = 210;
const MOST_LABELS = 8;
/** Markers and dashes tell the lines apart without colour. */
const MARKERS: readonly SymbolType[] = [
	...[symbolCircle, symbolSquare, symbolTriangle, symbolDiamond, symbolStar],
];
const DASHES = ['none', '6 3', '2 3', '9 3 2 3', '12 4'];

/** Lines over steps of time, each with its name at its end. */
export function lines(props: LinesProps): VNode {
	const { id, caption, of, steps, series, range, format = numeral, whole } = props;
	const x = scaleLinear()
		.domain([0, Math.max(1, steps.length - 1)])
		.range([LEFT + 8, RIGHT]);
	const y = scaleLinear()
		.domain([...range])
		.range([BOTTOM, TOP]);
	const ticks = y.ticks(5).filter((tick) => !whole || Number.isInteger(tick));
	const each = Math.ceil(steps.length / MOST_LABELS);
	const shown = steps.flatMap((label, index) =>
		(steps.length - 1 - index) % each === 0 ? [{ at: x(index), label }] : [],
	);
	const ends = spread(series.map(({ values }) => y(values.findLast(isNumber) ?? range[0])));
	const drawn = series.map((one, n) => drawLine(one, n, x, y, ends[n] ?? BOTTOM));
	return figure({
		...{ id, caption },
		plot: plot(
			{
				...{ id, height: BOTTOM + 28 },
				says: `${caption}. Lines; the numbers are in the table after it.`,
			},
			leftAxis(
				ticks.map((tick) => ({ at: y(tick), label: format(tick) })),
				{ left: LEFT, right: RIGHT },
			),
			bottomAxis(shown, { top: BOTTOM, bottom: BOTTOM + 4 }),
			drawn,
		),
		table: {
			head: [of, ...series.map(({ name }) => name)],
			rows: steps.map((step, index) => [
				step,
				...series.map(({ values }) => {
					const value = values[index];
					return isNumber(value) ? format(value) : '–';
				}),
			]),
		},
	});
}

type Scale = (value: number) => number;

function drawLine({ name, hue, values }: LineSeries, n: number, x: Scale, y: Scale, end: number) {
	const points = values.flatMap((value, index): [number, number][] =>
		isNumber(value) ? [[x(index), y(value)]] : [],
	);
	const path = line<number | null>()
		.defined(isNumber)
		.x((_, index) => x(index))
		.y((value) => y(value ?? 0))([...values]);
	const marker = symbol(MARKERS[n % MARKERS.length], 36)() ?? '';
	const last = points.at(-1);
	return h(
		'g',
		{ key: name, class: `hue-${hue}` },
		h('path', { class: 'line', d: path ?? '', 'stroke-dasharray': DASHES[n % DASHES.length] }),
		points.map(([left, top]) =>
			h('path', {
				key: left,
				class: 'marker',
				d: marker,
				transform: `translate(${px(left)} ${px(top)})`,
			}),
		),
		last && h('text', { x: px(last[0]) + 10, y: px(end) + 4 }, shorten(name, 18)),
	);
}

const isNumber = (value: number | null | undefined): value is number => typeof value === 'number';

const LINE_HEIGHT = 15;

/** Heights for names, so that none lies over another: in the same order, as near to their own as may be. */
function spread(heights: readonly number[]): number[] {
	const order = heights.map((_, index) => index).sort((a, b) => at(heights, a) - at(heights, b));
	const placed = [...heights];
	let free = Number.NEGATIVE_INFINITY;
	for (const index of order) {
		placed[index] = Math.max(at(heights, index), free);
		free = at(placed, index) + LINE_HEIGHT;
	}
	return placed;
}

const at = (numbers: readonly number[], index: number): number => numbers[index] ?? 0;
