import type { VNode } from 'preact';
import { h } from '../../charts/element.ts';
import type { Review, Section } from '../model.ts';
import { blockOf } from './blocks.ts';

/** The whole pack, for the file and for the console alike; `review.css` and `charts.css` say how it looks. */
export const pack = ({ team, period: { since, until }, sections }: Review): VNode =>
	h(
		'article',
		{ class: 'pack' },
		h(
			'header',
			null,
			h('h1', null, `Review of ${team}`),
			h('p', { class: 'soft' }, `${since} to ${until}. Days are in UTC.`),
		),
		h(
			'nav',
			{ class: 'contents', 'aria-label': 'Contents' },
			h(
				'ol',
				null,
				sections.map(({ id, title }) => h('li', { key: id }, h('a', { href: `#${id}` }, title))),
			),
		),
		sections.map(sectionOf),
	);

const sectionOf = ({ id, title, about, blocks }: Section): VNode => {
	const head = [
		h('h2', { key: 'title', id: `${id}-title` }, title),
		about && h('p', { key: 'about', class: 'about' }, about),
	];
	const drawn = blocks.map((block, at) => h('div', { key: at, class: 'block' }, blockOf(block)));
	// On paper a heading stays with what follows it; a table may begin under it and go on overleaf.
	const isLong = blocks[0]?.kind === 'table';
	return h(
		'section',
		{ key: id, id, 'aria-labelledby': `${id}-title` },
		isLong ? [head, drawn] : [h('div', { class: 'lead' }, head, drawn[0]), drawn.slice(1)],
	);
};
