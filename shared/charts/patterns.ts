import type { VNode } from 'preact';
import { h } from './element.ts';
import type { Hue } from './hue.ts';

const SIZE = 6;

/** How each hue is filled, so that none is known by its colour alone: on a grey print, too, they differ. */
const MARKS: Record<Hue, () => VNode[]> = {
	it: () => [h('rect', { width: SIZE, height: SIZE, class: 'ink' })],
	marketing: () => [h('path', { d: 'M-1 1L1 -1M0 6L6 0M5 7L7 5', class: 'stroke' })],
	shared: () => [h('circle', { cx: 3, cy: 3, r: 1.6, class: 'ink' })],
	good: () => [h('path', { d: 'M1.5 0V6M4.5 0V6', class: 'stroke' })],
	warn: () => [h('path', { d: 'M0 1.5H6M0 4.5H6', class: 'stroke' })],
	bad: () => [h('path', { d: 'M0 0L6 6M0 6L6 0', class: 'stroke' })],
	plain: () => [h('rect', { width: SIZE, height: SIZE, class: 'ink', 'fill-opacity': 0.35 })],
};

const patternId = (plotId: string, hue: Hue): string => `${plotId}-${hue}`;

/** The `fill` of a shape in the plot of this id. */
export const fill = (plotId: string, hue: Hue): string => `url(#${patternId(plotId, hue)})`;

/** What a plot's fills refer to: once in each `svg`, because one that is taken out takes its own along. */
export const patterns = (plotId: string, hues: readonly Hue[]): VNode =>
	h(
		'defs',
		null,
		[...new Set(hues)].map((hue) =>
			h(
				'pattern',
				{
					key: hue,
					id: patternId(plotId, hue),
					class: `hue-${hue}`,
					width: SIZE,
					height: SIZE,
					patternUnits: 'userSpaceOnUse',
				},
				h('rect', { width: SIZE, height: SIZE, class: 'ground' }),
				MARKS[hue](),
			),
		),
	);
