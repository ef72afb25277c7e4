import type { SiteAdapter, TicketHeader } from '../contract.ts';
import { cardsBelow, newestTitled } from './cards.ts';
import { createFormIn } from './create.ts';
import { dialogHeading } from './dialog.ts';
import { keyFromUrl, namedByHeading } from './keys.ts';

/** Backlog.md: a single-page app without test ids, always on the team's own host. */
export const backlogmd: SiteAdapter = {
	id: 'backlogmd',
	name: 'Backlog.md',
	origins: [],
	recognise: (document) =>
		document.head?.querySelector('script[data-backlog-shell-refresh]') != null ||
		document.body?.matches('[data-version^="Backlog.md"]') === true,
	label: (key) => key,
	hostOf: (url) => url.host,
	keyFromUrl,
	header: headerIn,
	cards: cardsBelow,
	createForm: createFormIn,
	createdKey: (document, _url, title) => newestTitled(document, title),
	excluded: 'nav, [role="toolbar"], .w-md-editor-toolbar',
	misfit: (document, url) =>
		keyFromUrl(url) !== undefined &&
		document.querySelector('[role="dialog"] fieldset') !== null &&
		headerIn(document) === undefined,
};

function headerIn(document: Document): TicketHeader | undefined {
	for (const dialog of document.querySelectorAll('[role="dialog"][aria-labelledby]')) {
		const heading = dialogHeading(dialog);
		const named = heading && namedByHeading(heading.text);
		if (heading && named) return { ...named, anchor: heading.element };
	}
	return undefined;
}
