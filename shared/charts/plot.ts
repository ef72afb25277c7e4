import type { ComponentChildren, VNode } from 'preact';
import { h } from './element.ts';
import type { Hue } from './hue.ts';
import { patterns } from './patterns.ts';

/** Width of every plot in its own units, which are CSS pixels where there is room for them. */
export const PLOT_WIDTH = 640;

export interface PlotProps {
	/** Of the figure; what the plot refers to within itself begins with it. */
	id: string;
	height: number;
	/** What it shows, in one sentence, for those who do not see it. */
	says: string;
	/** The hues that are filled with patterns. */
	hues?: readonly Hue[];
}

/** The drawing of a figure. To a screen reader it is one picture; its table has the numbers. */
export const plot = (
	{ id, height, says, hues = [] }: PlotProps,
	...children: ComponentChildren[]
): VNode =>
	h(
		'svg',
		{
			class: 'plot',
			viewBox: `0 0 ${PLOT_WIDTH} ${height}`,
			width: PLOT_WIDTH,
			height,
			role: 'img',
			'aria-labelledby': `${id}-says`,
		},
		h('title', { id: `${id}-says` }, says),
		patterns(id, hues),
		children,
	);

/** A coordinate with as many digits as a screen can show, the same on every machine. */
export const px = (value: number): number => Math.round(value * 100) / 100;
