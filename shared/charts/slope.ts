import { symbol, symbolCircle, symbolTriangle } from 'd3-shape';
import type { ComponentChildren, VNode } from 'preact';
import { h } from './element.ts';
import { figure } from './figure.ts';
import type { Hue } from './hue.ts';
import { PLOT_WIDTH, plot, px } from './plot.ts';
import { type Drawn, drawnRows, MOST_ROWS } from './slope-rows.ts';
import { numeral, shorten } from './text.ts';

export interface SlopeRow {
	id: string;
	/** From 1. */
	rank: number;
	label: string;
	/** A sign beside the rank. */
	mark: string;
}

export interface SlopeColumn {
	name: string;
	/** In the order of ranks, each higher than the one before. */
	rows: readonly SlopeRow[];
}

export interface SlopeLine {
	left: string;
	right: string;
	/** Where an arrow points; none on a line that joins equals. */
	arrow: 'left' | 'right' | null;
	hue: Hue;
	/** Drawn with dashes: it stands out without its colour. */
	dashed: boolean;
	/** In the table: what joins the two. */
	says: string;
}

export interface SlopeProps {
	id: string;
	caption: string;
	left: SlopeColumn;
	right: SlopeColumn;
	lines: readonly SlopeLine[];
	/** A row as the table shows it, where that is more than its label: a link to it. */
	cell?: (row: SlopeRow) => ComponentChildren;
}

const ROW = 24;
const TOP = 34;
const LEFT = 232;
const RIGHT = PLOT_WIDTH - LEFT;
const NAME = 44;
const LETTERS = 27;

/**
 * Two ranked lists side by side, with lines between what belongs together: level where both agree, steep where
 * they do not. Of lists with more rows than can be read it shows the first and the steepest, and counts the rest.
 * Lines carry the ids of their ends (`data-left`, `data-right`), names theirs (`data-id`).
 */
export function slope(props: SlopeProps): VNode {
	const { id, caption, lines } = props;
	const left = drawnRows(props.left.rows, ends(props, 'left'));
	const right = drawnRows(props.right.rows, ends(props, 'right'));
	const drawn = lines.filter((one) => left.slotOf.has(one.left) && right.slotOf.has(one.right));
	const bottom = TOP + Math.max(left.slots, right.slots, 1) * ROW;
	return figure({
		...{ id, caption },
		plot: plot(
			{
				...{ id, height: bottom + 8 },
				says: `${caption}. Two ranked lists, with lines between what belongs together; the table after it has the same.`,
			},
			column(props.left.name, left, 'left'),
			column(props.right.name, right, 'right'),
			drawn.map((one) => joined(one, left, right)),
		),
		table: {
			head: [props.left.name, 'Rank', 'How', props.right.name, 'Rank', 'Places apart'],
			rows: [...tableRows({ ...props, lines: drawn }), ...loneRows(props)],
		},
	});
}

/** Ids of one column that lines end at, the steepest line first. */
const ends = ({ left, right, lines }: SlopeProps, side: 'left' | 'right'): string[] => {
	const [ofLeft, ofRight] = [rankOf(left), rankOf(right)];
	const steepness = (line: SlopeLine): number =>
		Math.abs((ofLeft.get(line.left) ?? 0) - (ofRight.get(line.right) ?? 0));
	return lines.toSorted((a, b) => steepness(b) - steepness(a)).map((line) => line[side]);
};

const rankOf = ({ rows }: SlopeColumn): ReadonlyMap<string, number> =>
	new Map(rows.map(({ id, rank }) => [id, rank]));

const rowAt = (slot: number): number => TOP + slot * ROW + ROW / 2;

function column(name: string, { rows, gaps }: Drawn, side: 'left' | 'right'): VNode {
	const isLeft = side === 'left';
	const anchor = isLeft ? 'end' : 'start';
	const toward = isLeft ? -1 : 1;
	const edge = isLeft ? LEFT : RIGHT;
	const outer = edge + toward * NAME;
	return h(
		'g',
		null,
		h('text', { class: 'head', x: outer, y: 16, 'text-anchor': anchor }, shorten(name, LETTERS)),
		rows.map(({ slot, row }) =>
			h(
				'g',
				{ key: row.id, class: 'row', 'data-id': row.id },
				h('title', null, row.label),
				h(
					'text',
					{ x: outer, y: rowAt(slot) + 4, 'text-anchor': anchor },
					shorten(row.label, LETTERS),
				),
				h(
					'text',
					{ class: 'value', x: edge + toward * 10, y: rowAt(slot) + 4, 'text-anchor': anchor },
					isLeft ? `${row.mark} ${row.rank}` : `${row.rank} ${row.mark}`,
				),
			),
		),
		gaps.map(({ slot, count }) =>
			h(
				'text',
				{ key: slot, class: 'gap', x: outer, y: rowAt(slot) + 4, 'text-anchor': anchor },
				`… ${numeral(count)} more`,
			),
		),
	);
}

const DOT = symbol(symbolCircle, 30)() ?? '';
const ARROW = symbol(symbolTriangle, 44)() ?? '';

function joined(line: SlopeLine, left: Drawn, right: Drawn): VNode | null {
	const [from, to] = [left.slotOf.get(line.left), right.slotOf.get(line.right)];
	if (from === undefined || to === undefined) return null;
	const [y1, y2] = [rowAt(from), rowAt(to)];
	const angle = (Math.atan2(y2 - y1, RIGHT - LEFT) * 180) / Math.PI;
	const end = (x: number, y: number, arrow: number | null): VNode =>
		h('path', {
			class: 'marker',
			d: arrow === null ? DOT : ARROW,
			transform: `translate(${px(x)} ${px(y)})${arrow === null ? '' : ` rotate(${px(arrow)})`}`,
		});
	return h(
		'g',
		{
			key: `${line.left}~${line.right}`,
			class: `slope hue-${line.hue}`,
			...{ 'data-left': line.left, 'data-right': line.right },
		},
		h('path', { class: 'reach', d: `M${LEFT} ${px(y1)}L${RIGHT} ${px(y2)}` }),
		h('path', {
			class: 'line',
			d: `M${LEFT} ${px(y1)}L${RIGHT} ${px(y2)}`,
			'stroke-dasharray': line.dashed ? '7 4' : 'none',
		}),
		end(LEFT, y1, line.arrow === 'left' ? angle - 90 : null),
		end(RIGHT, y2, line.arrow === 'right' ? angle + 90 : null),
	);
}

type Row = ComponentChildren[];

function tableRows({ left, right, lines, cell = ({ label }) => label }: SlopeProps): Row[] {
	const [ofLeft, ofRight] = [byId(left), byId(right)];
	return lines.flatMap((line): Row[] => {
		const [one, other] = [ofLeft.get(line.left), ofRight.get(line.right)];
		if (!one || !other) return [];
		const apart = numeral(Math.abs(one.rank - other.rank));
		return [[cell(one), one.rank, line.says, cell(other), other.rank, apart]];
	});
}

/** What no line ends at, as many as the plot would show. */
function loneRows({ left, right, lines, cell = ({ label }) => label }: SlopeProps): Row[] {
	const joinedIds = new Set(lines.flatMap((line) => [line.left, line.right]));
	const lone = ({ rows }: SlopeColumn): SlopeRow[] =>
		rows.filter(({ id }) => !joinedIds.has(id)).slice(0, MOST_ROWS);
	return [
		...lone(left).map((row): Row => [cell(row), row.rank, '–', '–', '–', '–']),
		...lone(right).map((row): Row => ['–', '–', '–', cell(row), row.rank, '–']),
	];
}

const byId = ({ rows }: SlopeColumn): ReadonlyMap<string, SlopeRow> =>
	new Map(rows.map((row) => [row.id, row]));
