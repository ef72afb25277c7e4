import type { Page } from 'playwright-core';

/** What was seen of the tags at one moment. Wrong ones are told in words. */
export interface Verdict {
	wrong: string[];
	/** Keys of cards in sight that should have a chip and have none. */
	missing: string[];
	/** Chips that were on the screen. */
	chips: number;
}

/** What the team says of each ticket: the title of its priority. Tickets left out have none. */
export type Truth = Record<string, string>;

/**
 * Looks at every chip and every card in sight: a chip must lie within the one card of its ticket and say
 * what the team says; a tagged card whose key is in full sight must have its chip. Of `undecided` tickets
 * only the place counts: a change of them is on its way.
 */
export const judge = (page: Page, truth: Truth, undecided: readonly string[]): Promise<Verdict> =>
	page.evaluate(judgeNow, { truth, undecided: [...undecided] });

/** Runs in the page. */
function judgeNow({ truth, undecided }: { truth: Truth; undecided: string[] }): Verdict {
	const root = document.querySelector('common-ground-overlay')?.shadowRoot;
	const open = new Set(undecided);
	const wrong: string[] = [];
	const shown = new Map<string, number>();
	const chips = [...(root?.querySelectorAll('.tag:not(.add)') ?? [])];
	for (const chip of chips) {
		const label = chip.getAttribute('aria-label') ?? '';
		const [key = ''] = label.split(':');
		shown.set(key, (shown.get(key) ?? 0) + 1);
		const cards = document.querySelectorAll(`[id="card-${key}"]`);
		const card = cards[0]?.getBoundingClientRect();
		const box = chip.getBoundingClientRect();
		// A chip on the upper edge of its card sticks out by half its height.
		const isOn =
			card !== undefined &&
			box.left >= card.left &&
			box.right <= card.right &&
			box.top >= card.top - box.height / 2 &&
			box.bottom <= card.bottom + 1;
		const said = truth[key];
		if (cards.length !== 1) wrong.push(`${label}: ${cards.length} cards have this key`);
		else if (!isOn) wrong.push(`${label}: it stands beside its card`);
		else if (!open.has(key) && !label.endsWith(`: ${said}`)) wrong.push(`${label}: not “${said}”`);
	}
	for (const [key, count] of shown) if (count > 1) wrong.push(`${key} has ${count} chips`);
	const missing = [...document.querySelectorAll('.card')]
		.filter((card) => {
			const key = card.querySelector('.key')?.getBoundingClientRect();
			const view = card.closest('.scroller')?.getBoundingClientRect();
			return key && view && key.top >= view.top + 10 && key.bottom <= view.bottom - 10;
		})
		.map(({ id }) => id.slice('card-'.length))
		.filter((key) => truth[key] !== undefined && !open.has(key) && !shown.has(key));
	return { wrong, missing, chips: chips.length };
}
