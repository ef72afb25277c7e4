import type { Matcher } from '@common-ground/shared/matcher/model.ts';
import type { UnreadPlace } from '../../messaging/page-words.ts';

const WHERE: Record<UnreadPlace, string> = {
	code: 'code, pre, kbd, samp, var, tt',
	editor: 'textarea, [contenteditable]:not([contenteditable="false" i]), [role="textbox"]',
};

/** Characters that are looked through at most: a person waits for the answer, and the page for its turn. */
const MOST = 200_000;

/** Where a word stands that is never marked there; looked for only when somebody asks for that word. */
export function unreadPlace(
	document: Document,
	matcher: Pick<Matcher, 'find'>,
	conceptIds: readonly string[],
): UnreadPlace | undefined {
	const isMeant = (text: string): boolean =>
		matcher
			.find(text)
			.some(({ terms }) => terms.some((term) => conceptIds.includes(term.conceptId)));
	let left = MOST;
	for (const [where, selector] of Object.entries(WHERE))
		for (const element of document.querySelectorAll(selector)) {
			const text = textOf(element).slice(0, left);
			if (isMeant(text)) return where as UnreadPlace;
			left -= text.length;
			if (left <= 0) return undefined;
		}
	return undefined;
}

const textOf = (element: Element): string =>
	element instanceof HTMLTextAreaElement ? element.value : element.textContent;
