import type { Theme } from '../../page/theme.ts';
import { token } from '../../page/tokens.ts';
import type { MarkKind } from './marks.ts';

/** `CSS.highlights` is shared with the page: names that nobody else would take. */
export const HIGHLIGHTS: Record<MarkKind, string> = {
	marketing: 'common-ground-marketing',
	it: 'common-ground-it',
	shared: 'common-ground-shared',
	warn: 'common-ground-warn',
};

const TOKENS: Record<MarkKind, string> = {
	marketing: 'side-marketing',
	it: 'side-it',
	shared: 'side-shared',
	warn: 'warn',
};

/** On dark grounds a tint needs more of its hue to be seen. */
const TINT: Record<Theme, string> = { light: '14%', dark: '22%' };

/**
 * A tint and nothing else: it is cheap to paint, and the page's own text colours stay legible on it. The
 * underline is the member's choice, because each frame of the page pays for it.
 */
export const tintSheet = (theme: Theme, underline: boolean): string =>
	(Object.keys(HIGHLIGHTS) as MarkKind[])
		.map((kind) => {
			const hue = token(TOKENS[kind], theme);
			const line = underline ? `text-decoration: underline dotted ${hue} 1.5px;` : '';
			const tint = `color-mix(in srgb, ${hue} ${TINT[theme]}, transparent)`;
			return `::highlight(${HIGHLIGHTS[kind]}) { background-color: ${tint}; ${line} }`;
		})
		.join('\n')
		.concat(
			`\n@media (forced-colors: active) { ${all('background-color: Mark; color: MarkText;')} }`,
			`\n@media print { ${all('background-color: transparent; text-decoration: none;')} }`,
		);

const all = (rules: string): string =>
	Object.values(HIGHLIGHTS)
		.map((name) => `::highlight(${name}) { ${rules} }`)
		.join(' ');
