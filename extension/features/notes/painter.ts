import tokens from '@common-ground/shared/look/tokens.css?inline';
import type { Theme } from '../../page/theme.ts';
import { token } from '../../page/tokens.ts';

/** `CSS.highlights` is shared with the page: a name that nobody else would take. */
const nameIn = (theme: Theme): string =>
	theme === 'dark' ? 'common-ground-note-dark' : 'common-ground-note';

const THEMES = ['light', 'dark'] as const;
const ALL = THEMES.map((theme) => `::highlight(${nameIn(theme)})`).join(', ');

/** Paints the words of notes: underlined, so that they are told from the tint of words. There are few of them. */
export interface NotePainter {
	paint(ranges: readonly StaticRange[], theme: Theme): void;
	clear(): void;
}

/** Undefined where the browser has no CSS Custom Highlight API: then notes are in lists alone. */
export function createPainter(document: Document): NotePainter | undefined {
	if (!('highlights' in CSS)) return undefined;
	let sheet: CSSStyleSheet | undefined;
	const clear = (): void => {
		for (const theme of THEMES) CSS.highlights.delete(nameIn(theme));
	};
	return {
		paint(ranges, theme) {
			clear();
			if (ranges.length === 0) return;
			// Only now: a rule has all of the page styled anew. A page that sets its own list drops it again.
			sheet ??= sheetOf();
			if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
			CSS.highlights.set(nameIn(theme), new Highlight(...ranges));
		},
		clear() {
			clear();
			const at = sheet ? document.adoptedStyleSheets.indexOf(sheet) : -1;
			if (at >= 0) document.adoptedStyleSheets.splice(at, 1);
		},
	};
}

function sheetOf(): CSSStyleSheet {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(
		[
			...THEMES.map((theme) => {
				const hue = token(tokens, 'side-shared', theme);
				return `::highlight(${nameIn(theme)}) {
					background-color: color-mix(in srgb, ${hue} 8%, transparent);
					text-decoration: underline solid ${hue} 2px;
				}`;
			}),
			`@media (forced-colors: active) { ${ALL} { background-color: Mark; color: MarkText; } }`,
			`@media print { ${ALL} { background-color: transparent; text-decoration: none; } }`,
		].join('\n'),
	);
	return sheet;
}
