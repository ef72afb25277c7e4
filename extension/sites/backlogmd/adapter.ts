import type { TicketHeader } from '../contract.ts';
import { defineTracker } from '../toolkit/define.ts';
import { descriptionIn } from '../toolkit/description.ts';
import type { TrackerRules } from '../toolkit/rules.ts';
import { cardsBelow, newestTitled } from './cards.ts';
import { createFormIn } from './create.ts';
import { dialogHeading } from './dialog.ts';
import { keyFromUrl, namedByHeading } from './keys.ts';

const RULES: TrackerRules = {
	id: 'backlogmd',
	name: 'Backlog.md',
	origins: [],
	structure: (document) =>
		document.head?.querySelector('script[data-backlog-shell-refresh]') != null ||
		document.body?.matches('[data-version^="Backlog.md"]') === true,
	keyOf: keyFromUrl,
	links: 'a[href*="/tasks/"], a[href*="/board/"]',
	excluded: '.w-md-editor-toolbar',
};

/** What is found without knowing its names. */
const built = defineTracker(RULES);

/** Backlog.md: a single-page app without test ids or links, always on the team's own host. Seen in version 1.52. */
export const backlogmd = defineTracker(RULES, {
	header: (document, url) => headerIn(document) ?? built.header(document, url),
	description: descriptionOf,
	cards(root, url) {
		const cards = cardsBelow(root);
		return cards.length > 0 ? cards : built.cards(root, url);
	},
	createForm: createFormIn,
	createdKey: (document, _url, title) => newestTitled(document, title),
	misfit: (document, url) =>
		keyFromUrl(url) !== undefined &&
		document.querySelector('[role="dialog"] fieldset') !== null &&
		headerIn(document) === undefined &&
		built.header(document, url) === undefined,
});

function headerIn(document: Document): TicketHeader | undefined {
	for (const dialog of document.querySelectorAll('[role="dialog"][aria-labelledby]')) {
		const heading = dialogHeading(dialog);
		const named = heading && namedByHeading(heading.text);
		if (heading && named) return { ...named, anchor: heading.element };
	}
	return undefined;
}

/** The first text behind the head of the open task's dialog. */
function descriptionOf(document: Document, url: URL): Element | undefined {
	const anchor = headerIn(document)?.anchor;
	const dialog = anchor?.closest('[role="dialog"]');
	const named = dialog?.querySelector('.wmde-markdown, .prose');
	if (named || !anchor || !dialog) return named ?? built.description(document, url);
	return descriptionIn(RULES, { scope: dialog, anchor, heading: anchor }, url);
}
