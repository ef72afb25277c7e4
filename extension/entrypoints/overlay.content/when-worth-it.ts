/**
 * Calls `begin` once, when the page is an HTML document that somebody looks at and that has text. An
 * application that is still empty fills itself later; nothing is read of it until then but whether
 * there is a letter.
 */
export function whenWorthIt(document: Document, signal: AbortSignal, begin: () => void): void {
	if (document.contentType !== 'text/html' || window !== window.top) return;
	const ready = new AbortController();
	const both = AbortSignal.any([signal, ready.signal]);
	const observer = new MutationObserver(() => attempt());
	both.addEventListener('abort', () => observer.disconnect(), { once: true });

	const attempt = () => {
		if (both.aborted || document.visibilityState !== 'visible' || !hasText(document)) return;
		ready.abort();
		begin();
	};
	document.addEventListener('visibilitychange', attempt, { signal: both });
	observer.observe(document, { childList: true, subtree: true, characterData: true });
	attempt();
}

const LETTER = /\p{L}/u;

function hasText(document: Document): boolean {
	if (!document.body) return false;
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	while (walker.nextNode()) {
		const { data, parentElement } = walker.currentNode as Text;
		if (LETTER.test(data) && !parentElement?.closest('script, style, noscript, template'))
			return true;
	}
	return false;
}
