import type { TicketCard } from '../contract.ts';
import { textOf } from '../text.ts';
import { isKey, keyFromHref } from './address.ts';
import { JIRA } from './selectors.ts';

/**
 * Every view links each work item, so links lead to cards and rows; several links may belong to one.
 * The key is read from the element anew each time: the app reuses nodes for other items.
 */
export function cardsBelow(root: ParentNode): TicketCard[] {
	const cards = new Map<Element, TicketCard>();
	for (const link of root.querySelectorAll(JIRA.link)) {
		const element = cardAround(link);
		if (!element || cards.has(element)) continue;
		const key = keyOfCard(element);
		if (key) cards.set(element, { key, element, ...anchorIn(element) });
	}
	return [...cards.values()];
}

export const cardTitle = (card: Element): string => textOf(card.querySelector(JIRA.summary));

const cardAround = (link: Element): Element | null =>
	link.closest(JIRA.notCards) ? null : (link.closest(JIRA.cards) ?? link.closest(JIRA.anyRow));

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
function anchorIn(card: Element): Pick<TicketCard, 'anchor'> {
	const anchor = card.id.startsWith('card-')
		? card.querySelector(JIRA.keyPart)
		: card.querySelector(JIRA.summary);
	return anchor ? { anchor } : {};
}
