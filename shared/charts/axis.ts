import type { VNode } from 'preact';
import { h } from './element.ts';
import { px } from './plot.ts';

export interface Tick {
	/** Where it stands, in the plot's units. */
	at: number;
	label: string;
}

/** Lines through the whole plot at each tick, with the number under it. */
export const bottomAxis = (
	ticks: readonly Tick[],
	{ top, bottom }: { top: number; bottom: number },
): VNode =>
	h(
		'g',
		{ class: 'axis' },
		ticks.map(({ at, label }) => [
			h('line', { key: `l${at}`, x1: px(at), x2: px(at), y1: top, y2: bottom }),
			h('text', { key: `t${at}`, x: px(at), y: bottom + 16, 'text-anchor': 'middle' }, label),
		]),
	);

/** Lines across the whole plot at each tick, with the number before it. */
export const leftAxis = (
	ticks: readonly Tick[],
	{ left, right }: { left: number; right: number },
): VNode =>
	h(
		'g',
		{ class: 'axis' },
		ticks.map(({ at, label }) => [
			h('line', { key: `l${at}`, x1: left, x2: right, y1: px(at), y2: px(at) }),
			h('text', { key: `t${at}`, x: left - 8, y: px(at) + 4, 'text-anchor': 'end' }, label),
		]),
	);
