import type { Run } from './line.ts';
import type { Styles } from './styles.ts';

/** A run as it is painted: with one blank for any white space. */
export const textOf = ({ node, start, end }: Run): string =>
	node.data.slice(start, end).replace(/\s+/g, ' ');

/** Blanks that meet, and those before the first letter, are painted as one or not at all. */
export function oneBlank(pieces: { text: string }[]): void {
	let ends = true;
	for (const piece of pieces) {
		if (ends) piece.text = piece.text.trimStart();
		if (piece.text !== '') ends = piece.text.endsWith(' ');
	}
}

/** Texts that run otherwise than from left to right, line below line, are left alone. */
export const isPlain = ({ direction, writingMode }: CSSStyleDeclaration): boolean =>
	direction === 'ltr' && writingMode === 'horizontal-tb';

/** Does a sentence begin with this run? */
export function begins({ node, start }: Run, styles: Styles): boolean {
	const before = node.data.slice(0, start).trimEnd();
	if (before !== '') return /[.!?]$/.test(before);
	const block = node.parentElement && styles.blockOf(node.parentElement);
	if (!block) return true;
	const range = document.createRange();
	range.setStart(block, 0);
	range.setEnd(node, 0);
	return /(?:^|[.!?])\s*$/.test(range.toString());
}
