import type { Theme } from '../../page/theme.ts';
import type { Mark, MarkKind } from './marks.ts';
import { HIGHLIGHTS, tintSheet } from './tints.ts';

/** Shows marks on the page. Another way of painting would be another one of these. */
export interface Painter {
	/** Shows exactly these: what is new in one batch, what stays untouched. */
	paint(marks: readonly Mark[]): void;
	/** How it looks; cheap where nothing changed. */
	look(theme: Theme, underline: boolean): void;
	/** Shows marks inside this shadow root, too. */
	include(root: ShadowRoot): void;
	clear(): void;
}

/** Undefined where the browser has no CSS Custom Highlight API: then there are no marks. */
export function createPainter(document: Document): Painter | undefined {
	if (!('highlights' in CSS)) return undefined;
	const highlights = {} as Record<MarkKind, Highlight>;
	for (const [kind, name] of Object.entries(HIGHLIGHTS)) {
		const highlight = new Highlight();
		highlights[kind as MarkKind] = highlight;
		CSS.highlights.set(name, highlight);
	}
	const sheet = new CSSStyleSheet();
	const shadows = new Set<ShadowRoot>();
	let shown = new Set<Mark>();
	let looks = '';

	// A page that sets its own list of sheets anew drops ours without a word.
	const adopt = () => {
		for (const root of shadows) if (!root.isConnected) shadows.delete(root);
		for (const root of [document, ...shadows])
			if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
	};

	return {
		paint(marks) {
			adopt();
			const wanted = new Set(marks);
			for (const mark of shown) if (!wanted.has(mark)) highlights[mark.kind].delete(mark.range);
			for (const mark of wanted) if (!shown.has(mark)) highlights[mark.kind].add(mark.range);
			shown = wanted;
		},
		look(theme, underline) {
			const next = `${theme} ${underline}`;
			if (next === looks) return;
			looks = next;
			sheet.replaceSync(tintSheet(theme, underline));
			adopt();
		},
		include(root) {
			shadows.add(root);
			adopt();
		},
		clear() {
			for (const name of Object.values(HIGHLIGHTS)) CSS.highlights.delete(name);
			for (const root of [document, ...shadows]) {
				const at = root.adoptedStyleSheets.indexOf(sheet);
				if (at >= 0) root.adoptedStyleSheets.splice(at, 1);
			}
			shown = new Set();
		},
	};
}
