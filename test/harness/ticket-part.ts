import type { Locator } from 'playwright-core';

/** A part of the ticket panel, opened if it is not yet; named as its heading begins. */
export async function ticketPart(panel: Locator, title: string): Promise<Locator> {
	const part = panel.getByRole('region', { name: new RegExp(`^${title}`) });
	const head = part.getByRole('button', { name: new RegExp(`^${title}`) });
	await head.waitFor();
	if ((await head.getAttribute('aria-expanded')) === 'false') await head.click();
	return part;
}

/** Writes into a text of the panel that is edited in place, and leaves it. */
export async function writeIn(part: Locator, label: string, text: string): Promise<void> {
	const field = part.getByLabel(label, { exact: true });
	await field.fill(text);
	await field.blur();
}
