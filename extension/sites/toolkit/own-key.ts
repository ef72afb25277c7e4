import type { TicketLink } from './links.ts';
import type { TrackerRules } from './rules.ts';

/** What a row or card is called by. */
const NAMING = 'h1, h2, h3, h4, h5, h6, [role="heading"], th, [role="rowheader"]';

/**
 * The one ticket that a card stands for; undefined where its signs disagree. By its own name (`named`), by the part
 * that holds its key, by the only key that it links or that its heading links, by an attribute with one of
 * those keys in it.
 */
export function ownKey(
	rules: TrackerRules,
	card: Element,
	links: readonly TicketLink[],
	named: string | undefined,
): string | undefined {
	const linked = new Set(links.map(({ key }) => key));
	// In the middle of being reused for another ticket, or a link to somewhere else.
	if (named) return linked.size === 0 || linked.has(named) ? named : undefined;
	const part = rules.cards?.keyPart && card.querySelector(rules.cards.keyPart);
	const marked = part && links.find(({ link }) => part.contains(link) || link.contains(part));
	if (marked) return marked.key;
	if (linked.size < 2) return links[0]?.key;
	return headed(card, links) ?? attributed(card, [...linked]);
}

function headed(card: Element, links: readonly TicketLink[]): string | undefined {
	const keys = links.flatMap(({ link, key }) => {
		const heading = link.closest(NAMING) ?? link.querySelector(NAMING);
		return heading && card.contains(heading) && heading !== card ? [key] : [];
	});
	return new Set(keys).size === 1 ? keys[0] : undefined;
}

/** "card-CAMP-2", or an accessible name that begins with the key. Numbers alone say too little. */
function attributed(card: Element, keys: readonly string[]): string | undefined {
	const values = [...card.attributes]
		.filter(({ name }) => name !== 'class' && name !== 'style')
		.flatMap(({ value }) => value.split(/[^\w-]+/))
		.flatMap((part) => [part, part.replace(/^card-(?:description-)?/, '')]);
	const found = keys.filter((key) => /\D/.test(key) && values.includes(key));
	return found.length === 1 ? found[0] : undefined;
}
