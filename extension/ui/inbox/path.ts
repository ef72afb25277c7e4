import type { InboxItem } from '@common-ground/shared/tickets/inbox.ts';

/** Where in the console an item is dealt with: beside the inbox, or on the screen of what it is about. */
export function inboxPath({ id, conceptId, concernId, decisionId }: InboxItem): string {
	const [screen, open] = conceptId
		? ['glossary', conceptId]
		: concernId
			? ['concerns', concernId]
			: decisionId
				? ['decisions', decisionId]
				: ['inbox', id];
	return `#/${screen}/${encodeURIComponent(open)}`;
}
