import type { ComponentChildren } from 'preact';
import { h } from '../../charts/element.ts';
import type { Cell, Count, Ref } from '../model.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** What stands in a cell: text, a way to its evidence, or an address of others. */
export function cellOf(cell: Cell): ComponentChildren {
	if (typeof cell === 'string') return DAY.test(cell) ? h('time', null, cell) : cell;
	if ('number' in cell) return countOf(cell);
	if ('to' in cell) return linkTo(cell);
	if ('href' in cell) return outside(cell.href, cell.text);
	return cell.map((part, at) => [at > 0 && ', ', cellOf(part)]);
}

const linkTo = ({ to, text }: Ref) => h('a', { href: `#${to}` }, text);

/** Only addresses of the web: a record could hold anything. */
const outside = (href: string, text: string) =>
	/^https?:\/\//iu.test(href) ? h('a', { href, rel: 'noreferrer' }, text) : text;

/** A number that opens what was counted; of one thing it is the way there. */
export function countOf({ number, evidence }: Count): ComponentChildren {
	const [first, ...others] = evidence;
	if (!first) return number;
	if (others.length === 0) return linkTo({ ...first, text: number });
	return h(
		'details',
		{ class: 'evidence' },
		h('summary', null, number, h('span', { class: 'unseen' }, ': show what was counted')),
		h(
			'p',
			null,
			evidence.map((ref) => [linkTo(ref), ' ']),
		),
	);
}
