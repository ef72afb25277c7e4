import type { Theme } from '../../page/theme.ts';
import { token } from '../../page/tokens.ts';
import type { MarkKind } from './marks.ts';

/** How marks look on a page. */
export interface Look {
	theme: Theme;
	/** The member's choice, because each frame of the page pays for it. */
	underline: boolean;
}

const TOKENS: Record<MarkKind, string> = {
	marketing: 'side-marketing',
	it: 'side-it',
	shared: 'side-shared',
	warn: 'warn',
};

export const KINDS = Object.keys(TOKENS) as MarkKind[];

const LOOKS: readonly Look[] = (['light', 'dark'] as const).flatMap((theme) =>
	[false, true].map((underline) => ({ theme, underline })),
);

/**
 * The highlight that shows a kind of mark in a certain look. Each look has highlights of its own, so that
 * the rules never change: a new rule has all of the page styled anew. `CSS.highlights` is shared with the
 * page: these are names that nobody else would take.
 */
export const highlightName = (kind: MarkKind, { theme, underline }: Look): string =>
	`common-ground-${kind}${theme === 'dark' ? '-dark' : ''}${underline ? '-line' : ''}`;

export const ALL_NAMES: readonly string[] = LOOKS.flatMap((look) =>
	KINDS.map((kind) => highlightName(kind, look)),
);

/** On dark grounds a tint needs more of its hue to be seen. */
const TINT: Record<Theme, string> = { light: '14%', dark: '22%' };

/**
 * The rules of all looks: a tint, which is cheap to paint and keeps the page's own text colours legible.
 * `tokens` is the text of `tokens.css`. Where a highlight's style is inherited, `scope` is `:root`: a rule
 * that each element must be matched with doubles the time that a page takes to style itself.
 */
export function tintSheet(tokens: string, scope: ':root' | ''): string {
	const rule = (kind: MarkKind, look: Look) => {
		const hue = token(tokens, TOKENS[kind], look.theme);
		const line = look.underline ? ` text-decoration: underline dotted ${hue} 1.5px;` : '';
		const tint = `color-mix(in srgb, ${hue} ${TINT[look.theme]}, transparent)`;
		return `${selector(kind, look)} { background-color: ${tint};${line} }`;
	};
	const selector = (kind: MarkKind, look: Look) =>
		`${scope}::highlight(${highlightName(kind, look)})`;
	const all = LOOKS.flatMap((look) => KINDS.map((kind) => selector(kind, look))).join(', ');
	return [
		...LOOKS.flatMap((look) => KINDS.map((kind) => rule(kind, look))),
		`@media (forced-colors: active) { ${all} { background-color: Mark; color: MarkText; } }`,
		`@media print { ${all} { background-color: transparent; text-decoration: none; } }`,
	].join('\n');
}
