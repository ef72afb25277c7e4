/** Text of people, and what is no list of tickets: a link in it is a mention. */
const NEVER = [
	'[contenteditable]:not([contenteditable="false"])',
	'[role="textbox"]',
	'[role="alert"]',
	'[role="status"]',
	'[role="tooltip"]',
	'[role="menu"]',
	'[role="listbox"]',
	'[role="navigation"]',
	'[role="search"]',
	'nav',
	'blockquote',
	'pre',
	'code',
].join();
const PARAGRAPH = 'p, dd, figcaption, summary';
const INLINE = 'a, abbr, b, bdi, em, i, mark, s, small, span, strong, sub, sup, u';

/** Is this link a mention of a ticket in a text, and not what makes a card or row stand for it? */
export function isMention(link: Element, prose: string | undefined): boolean {
	if (link.closest(prose ? `${NEVER}, ${prose}` : NEVER)) return true;
	if (link.closest(PARAGRAPH) && !link.closest('[draggable="true"]')) return true;
	return hasTextBeside(link);
}

const LETTERS = /\p{L}{2}/u;

/** Words on the link's own line that are in no element of their own. */
function hasTextBeside(link: Element): boolean {
	for (let at = link; at.parentElement; at = at.parentElement) {
		for (const node of at.parentElement.childNodes)
			if (node.nodeType === TEXT && LETTERS.test(node.nodeValue ?? '')) return true;
		if (!at.parentElement.matches(INLINE)) return false;
	}
	return false;
}

/** `Node.TEXT_NODE`, without asking a global. */
const TEXT = 3;
