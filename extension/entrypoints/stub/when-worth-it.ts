/** Pixels below which a frame is a sliver: of an advertisement, a counter, a login in the background. */
const NARROW = 160;
const LOW = 60;

/**
 * Calls `begin` once, when the page is an HTML document that somebody looks at and that has text. An
 * application that is still empty fills itself later; nothing is read of it until then but whether
 * there is a letter.
 */
export function whenWorthIt(document: Document, begin: () => void): void {
	if (document.contentType !== 'text/html') return;
	const observer = new MutationObserver(() => attempt());
	const attempt = () => {
		if (document.visibilityState !== 'visible' || isSliver() || !hasText(document)) return;
		observer.disconnect();
		document.removeEventListener('visibilitychange', attempt);
		window.removeEventListener('resize', attempt);
		begin();
	};
	document.addEventListener('visibilitychange', attempt);
	window.addEventListener('resize', attempt);
	observer.observe(document, { childList: true, subtree: true, characterData: true });
	attempt();
}

const isSliver = (): boolean => window !== window.top && (innerWidth < NARROW || innerHeight < LOW);

const LETTER = /\p{L}/u;
const UNSEEN = 'script, style, noscript, template';

function hasText(document: Document): boolean {
	if (!document.body) return false;
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	while (walker.nextNode()) {
		const { data, parentElement } = walker.currentNode as Text;
		if (LETTER.test(data) && !parentElement?.closest(UNSEEN)) return true;
	}
	return false;
}
