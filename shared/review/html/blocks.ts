import type { VNode } from 'preact';
import { bars } from '../../charts/bars.ts';
import { h } from '../../charts/element.ts';
import { dataTable } from '../../charts/figure.ts';
import { lines } from '../../charts/lines.ts';
import { slope } from '../../charts/slope.ts';
import { numeral, percent } from '../../charts/text.ts';
import type { Block, Row, Table } from '../model.ts';
import { cellOf, countOf } from './cells.ts';

/** One block of a section, drawn. */
export function blockOf(block: Block): VNode | null {
	switch (block.kind) {
		case 'text':
			return h('p', null, block.text);
		case 'empty':
			return h('p', { class: 'nothing' }, block.text);
		case 'counts':
			return h(
				'dl',
				{ class: 'counts' },
				block.counts.map(({ label, count }) =>
					h('div', { key: label }, h('dt', null, label), h('dd', null, countOf(count))),
				),
			);
		case 'table':
			return tableOf(block);
		case 'bars': {
			const { rows, shares, ...rest } = block;
			return bars({
				...rest,
				...(shares ? { format: percent, max: 1 } : {}),
				rows: rows.map(({ cells, ...row }) => ({ ...row, cells: cells.map(cellOf) })),
			});
		}
		case 'lines': {
			const { digits, ...rest } = block;
			return lines({ ...rest, format: (value) => numeral(value, digits), whole: digits === 0 });
		}
		case 'slope': {
			const { cells, ...rest } = block;
			return slope({ ...rest, cell: ({ id, label }) => cellOf(cells[id] ?? label) });
		}
	}
}

/** The first rows; the others open, so that a long list takes no room and loses nothing. */
function tableOf({ id, caption, head, rows, show }: Table): VNode {
	const first = rows.slice(0, show);
	const rest = rows.slice(show);
	const part = (some: readonly Row[], name: string) =>
		dataTable(
			{ head, rows: some.map(({ cells }) => cells.map(cellOf)), ids: some.map((row) => row.id) },
			name,
			'seen',
		);
	return h(
		'div',
		{ class: 'table', id },
		first.length > 0 && part(first, caption),
		rest.length > 0 &&
			h(
				'details',
				{ class: 'more' },
				h('summary', null, first.length > 0 ? `${numeral(rest.length)} more` : caption),
				part(rest, first.length > 0 ? `${caption}, from ${numeral(show + 1)} on` : caption),
			),
	);
}
