import { buildOf } from './build.ts';
import type { TicketLink } from './links.ts';

/** Several tickets' links are below it. */
const MIXED = Symbol();
type Below = ReadonlyMap<Element, string | typeof MIXED>;
type Items = Map<Element, TicketLink[]>;

/**
 * What stands around links where no element says that it is an item: for each link the largest element
 * that holds no other ticket, if all beside it are of the same build. A part of a card that links a
 * second ticket has a neighbour of another build, and then neither counts. One that is alone in its
 * column is known by the build of those elsewhere.
 */
export function alikeAround(all: readonly TicketLink[], root: ParentNode): Items {
	const links = withoutAsides(all);
	const below = keysBelow(links, root);
	const largest = new Map<Element, TicketLink[]>();
	for (const found of links) {
		const item = around(found.link, below, root).at(-1) ?? found.link;
		largest.set(item, [...(largest.get(item) ?? []), found]);
	}
	const items: Items = new Map();
	const builds = new Set<string>();
	// Names side by side are breadcrumbs, or a list in a sentence.
	for (const [item, [found]] of largest)
		if (item === found?.link && item.childElementCount === 0) largest.delete(item);
	const lists = [...Map.groupBy(largest, ([item]) => item.parentElement)].filter(([, beside]) => {
		const [first, ...more] = beside.map(([item, links]) => buildOf(item, links));
		return more.length > 0 && more.every((build) => build === first);
	});
	const parents = new Set(lists.map(([parent]) => parent));
	for (const [parent, beside] of lists) {
		if (isPartOfCard(parent, parents)) continue;
		for (const [item, links] of beside) {
			builds.add(buildOf(item, links));
			items.set(item, links);
		}
	}
	for (const [item, links] of largest) {
		if (items.has(item) || isPartOfCard(item.parentElement, parents)) continue;
		const inner = around(links[0]?.link ?? item, below, root);
		const same = inner.findLast((element) => builds.has(buildOf(element, links)));
		if (same) items.set(same, links);
	}
	return items;
}

/** Without mere names beside a link that holds more: the parent of the ticket that this one shows. */
function withoutAsides(links: readonly TicketLink[]): TicketLink[] {
	const whole = new Map<Element | null, string>();
	for (const { link, key } of links)
		if (link.childElementCount > 1) whole.set(link.parentElement, key);
	return links.filter(({ link, key }) => {
		const beside = whole.get(link.parentElement);
		return link.childElementCount > 0 || beside === undefined || beside === key;
	});
}

/** Does what holds it stand among cards itself? Then it is a part of one, that links a second ticket. */
function isPartOfCard(holder: Element | null, lists: ReadonlySet<Element | null>): boolean {
	for (let at = holder; at; at = at.parentElement)
		if (at.parentElement && lists.has(at.parentElement)) return true;
	return false;
}

/** Of each element above a link: the only key below it, or that there are several. */
function keysBelow(links: readonly TicketLink[], root: ParentNode): Below {
	const below = new Map<Element, string | typeof MIXED>();
	for (const { link, key } of links)
		for (let at: Element | null = link; at && at !== root; at = at.parentElement) {
			const before = below.get(at);
			if (before === MIXED) break;
			below.set(at, before === undefined || before === key ? key : MIXED);
		}
	return below;
}

/** The elements from a link upwards that hold no other ticket. */
function around(link: Element, below: Below, root: ParentNode): Element[] {
	const elements = [link];
	for (let at = link.parentElement; at && at !== root; at = at.parentElement) {
		const key = below.get(at);
		if (key === undefined || key === MIXED) break;
		elements.push(at);
	}
	return elements;
}
