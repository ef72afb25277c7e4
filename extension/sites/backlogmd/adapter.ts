import type { TicketHeader } from '../contract.ts';
import { defineTracker } from '../toolkit/define.ts';
import { cardsBelow, newestTitled } from './cards.ts';
import { createFormIn } from './create.ts';
import { dialogHeading } from './dialog.ts';
import { keyFromUrl, namedByHeading } from './keys.ts';

/** Backlog.md: a single-page app without test ids or links, always on the team's own host. Seen in version 1.52. */
export const backlogmd = defineTracker(
	{
		id: 'backlogmd',
		name: 'Backlog.md',
		origins: [],
		structure: (document) =>
			document.head?.querySelector('script[data-backlog-shell-refresh]') != null ||
			document.body?.matches('[data-version^="Backlog.md"]') === true,
		keyOf: keyFromUrl,
		links: 'a[href*="/tasks/"], a[href*="/board/"]',
		excluded: '.w-md-editor-toolbar',
	},
	{
		header: headerIn,
		description: descriptionIn,
		cards: cardsBelow,
		createForm: createFormIn,
		createdKey: (document, _url, title) => newestTitled(document, title),
		misfit: (document, url) =>
			keyFromUrl(url) !== undefined &&
			document.querySelector('[role="dialog"] fieldset') !== null &&
			headerIn(document) === undefined,
	},
);

function headerIn(document: Document): TicketHeader | undefined {
	for (const dialog of document.querySelectorAll('[role="dialog"][aria-labelledby]')) {
		const heading = dialogHeading(dialog);
		const named = heading && namedByHeading(heading.text);
		if (heading && named) return { ...named, anchor: heading.element };
	}
	return undefined;
}

/** The first text behind the head of the open task's dialog. */
function descriptionIn(document: Document): Element | undefined {
	const header = headerIn(document);
	const dialog = header?.anchor.closest('[role="dialog"]');
	return dialog?.querySelector('.wmde-markdown, .prose') ?? undefined;
}
