import type { TicketCard } from '../contract.ts';
import { textOf } from '../text.ts';
import { isKey, keyFromHref } from './address.ts';
import { JIRA } from './selectors.ts';

/**
 * Every view links each work item, so links lead also to rows that are not known by name; several
 * links may belong to one. The key is read anew each time: the app reuses nodes for other items.
 */
export function cardsBelow(root: ParentNode): TicketCard[] {
	const elements = new Set(root.querySelectorAll(JIRA.cards));
	for (const link of root.querySelectorAll(JIRA.link)) {
		const row = link.closest(JIRA.cards) ? null : rowAround(link);
		if (row) elements.add(row);
	}
	return [...elements].flatMap((element) => {
		const key = keyOfCard(element);
		return key ? [cardOf(key, element)] : [];
	});
}

const cardOf = (key: string, element: Element): TicketCard => ({
	key,
	element,
	get anchor() {
		return anchorIn(element);
	},
});

export const cardTitle = (card: Element): string => textOf(card.querySelector(JIRA.summary));

const rowAround = (link: Element): Element | null =>
	link.closest(JIRA.notCards) ? null : link.closest(JIRA.anyRow);

/** A card may also link its parent; its own id, or the link that is marked as its key, comes first. */
function keyOfCard(card: Element): string | undefined {
	const named = [card.id.replace(/^card-/, ''), lastPart(card.getAttribute('data-testid'))];
	const own = named.find((part) => isKey(part));
	if (own) return own;
	const marked = card.querySelector(JIRA.keyPart);
	const link = marked?.matches('a')
		? marked
		: (marked?.querySelector('a') ?? card.querySelector(JIRA.link));
	return keyFromHref(link?.getAttribute('href') ?? null);
}

const lastPart = (testId: string | null): string => testId?.split('.').at(-1) ?? '';

/** Beside the key on a card, behind the summary in a row. */
const anchorIn = (card: Element): Element | undefined =>
	card.querySelector(card.id.startsWith('card-') ? JIRA.keyPart : JIRA.summary) ?? undefined;
