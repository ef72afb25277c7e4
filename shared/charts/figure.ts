import type { ComponentChildren, VNode } from 'preact';
import { h } from './element.ts';
import type { Series } from './hue.ts';
import { fill, patterns } from './patterns.ts';

/** The numbers of a plot. The first cell of a row names it. */
export interface DataTable {
	head: readonly string[];
	rows: readonly (readonly ComponentChildren[])[];
	/** Anchors of the rows, where others refer to them. */
	ids?: readonly (string | undefined)[];
}

export interface FigureProps {
	/** Unlike any other on the page. */
	id: string;
	/** What is to be seen in it. */
	caption: string;
	/** Made by `plot` with the same id. */
	plot: VNode;
	table: DataTable;
	/** What the fills mean, where there is more than one. */
	series?: readonly Series[];
}

/** A plot with its caption, its key, and a table of the same numbers. */
export const figure = ({ id, caption, plot, table, series = [] }: FigureProps): VNode =>
	h(
		'figure',
		{ class: 'chart', id },
		h('figcaption', null, caption),
		series.length > 1 && key(id, series),
		plot,
		h(
			'details',
			{ class: 'numbers' },
			h('summary', null, 'The numbers'),
			dataTable(table, caption),
		),
	);

const SWATCH = 14;

const key = (id: string, series: readonly Series[]): VNode =>
	h(
		'ul',
		{ class: 'key' },
		series.map(({ name, hue }) =>
			h(
				'li',
				{ key: name },
				h(
					'svg',
					{ class: `hue-${hue}`, width: SWATCH, height: SWATCH, 'aria-hidden': 'true' },
					patterns(`${id}-key`, [hue]),
					h('rect', {
						...{ x: 0.5, y: 0.5, width: SWATCH - 1, height: SWATCH - 1 },
						class: 'bar',
						fill: fill(`${id}-key`, hue),
					}),
				),
				name,
			),
		),
	);

/** A table that a screen reader can read by rows and columns; its caption is seen where nothing else says it. */
export const dataTable = (
	{ head, rows, ids = [] }: DataTable,
	caption: string,
	look: 'seen' | 'unseen' = 'unseen',
): VNode =>
	h(
		'div',
		{ class: 'wide', tabIndex: 0, role: 'group', 'aria-label': caption },
		h(
			'table',
			null,
			h('caption', { class: look }, caption),
			h(
				'thead',
				null,
				h(
					'tr',
					null,
					head.map((name, index) => h('th', { key: index, scope: 'col' }, name)),
				),
			),
			h(
				'tbody',
				null,
				rows.map((cells, row) => h('tr', { key: row, id: ids[row] }, cells.map(cellOf))),
			),
		),
	);

const cellOf = (cell: ComponentChildren, column: number): VNode =>
	column === 0 ? h('th', { key: column, scope: 'row' }, cell) : h('td', { key: column }, cell);
