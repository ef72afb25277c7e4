import axe from 'axe-core';
import { expect, it } from 'vitest';
import { inBothBrowsers } from '../../harness/both-browsers.ts';
import { HOST_SELECTOR } from '../../harness/dom.ts';
import type { DrivenPage } from '../../harness/driven.ts';
import { inOverlay, markedWords, pointAt, type Shown } from '../../harness/overlay.ts';
import { hostParent } from './show.ts';

const NEXT = 'Alt+Shift+ArrowDown';

const card = (page: DrivenPage, word: string) => inOverlay(page, 'dialog', word);

/** Waits until the card of a word is there. */
async function opened(page: DrivenPage, word: string): Promise<Shown> {
	await expect.poll(() => card(page, word)).not.toBeNull();
	return shownAs(page, 'dialog', word);
}

const closed = (page: DrivenPage, word: string) => expect.poll(() => card(page, word)).toBeNull();

async function shownAs(page: DrivenPage, role: string, name: string): Promise<Shown> {
	const shown = await inOverlay(page, role, name);
	if (!shown) throw new Error(`Our overlay shows no ${role} “${name}”.`);
	return shown;
}

const middle = ({ box }: Shown): [x: number, y: number] => [
	box.x + box.width / 2,
	box.y + box.height / 2,
];

/** Presses something in the overlay, once it is there and stands still. */
async function press(page: DrivenPage, role: string, name: string): Promise<void> {
	let before: string | undefined;
	const standsStill = async (): Promise<boolean> => {
		const now = JSON.stringify((await inOverlay(page, role, name, true))?.box);
		const same = now !== undefined && now === before;
		before = now;
		return same;
	};
	await expect.poll(standsStill).toBe(true);
	await page.mouse.click(...middle(await shownAs(page, role, name)));
}

inBothBrowsers('the card', ({ show }) => {
	const shown = async (body: string, words: string[]): Promise<DrivenPage> => {
		const page = await show(body);
		await expect.poll(() => markedWords(page)).toEqual(words);
		return page;
	};

	it('is reached by keyboard, word by word, and gives the focus back', async () => {
		const page = await shown('<button>Save</button><p>a firewall and a webhook</p>', [
			'firewall',
			'webhook',
		]);
		await page.evaluate(() => document.querySelector('button')?.focus());
		await page.press(NEXT);
		await opened(page, 'firewall');
		await page.press(NEXT);
		await opened(page, 'webhook');
		await page.press('Tab');
		await page.press('Escape');
		await closed(page, 'webhook');
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Save');
	});

	it('keeps the keys that are typed in it to itself, and takes none while somebody types', async () => {
		const page = await shown('<textarea></textarea><p>a firewall</p>', ['firewall']);
		await page.evaluate(() => {
			document.addEventListener('keydown', ({ key }) => (document.title += ` ${key}`), true);
			document.title = 'heard:';
		});
		await page.press(NEXT);
		await opened(page, 'firewall');
		await page.press('x');
		await page.press('Escape');
		await closed(page, 'firewall');
		await page.evaluate(() => document.querySelector('textarea')?.focus());
		await page.press('y');
		await page.press('ArrowDown');
		const heard = await page.evaluate(() => document.title);
		expect(heard).not.toMatch(/ x| Escape/);
		expect(heard).toMatch(/ y ArrowDown$/);
	});

	it('opens where the pointer rests, lets it come in, and closes when it is gone', async () => {
		const page = await shown('<p>a firewall</p>', ['firewall']);
		await pointAt(page, 'firewall');
		const { box } = await opened(page, 'firewall');
		await page.mouse.move(box.x + box.width / 2, box.y + 10, { steps: 3 });
		await page.mouse.move(box.x + box.width / 2, box.y + box.height - 10, { steps: 3 });
		expect(await card(page, 'firewall')).not.toBeNull();
		await page.mouse.move(box.x + box.width + 200, box.y + box.height + 100, { steps: 3 });
		await closed(page, 'firewall');
	});

	it('stands within the window, wherever the word is', async () => {
		const page = await shown('<p style="position:fixed;right:0;bottom:0;margin:0">a firewall</p>', [
			'firewall',
		]);
		await pointAt(page, 'firewall');
		await opened(page, 'firewall');
		const width = await page.evaluate(() => innerWidth);
		const height = await page.evaluate(() => innerHeight);
		const isInside = async (): Promise<boolean> => {
			const { box } = await shownAs(page, 'dialog', 'firewall');
			const { x, y } = box;
			return x >= 0 && y >= 0 && x + box.width <= width && y + box.height <= height;
		};
		await expect.poll(isInside).toBe(true);
	});

	it('works inside a modal dialog, whose own Escape it does not take', async () => {
		const page = await shown(
			'<p>a webhook</p><dialog style="transform:scale(1)"><p>a firewall</p></dialog>',
			['webhook'],
		);
		const isOpen = () => page.evaluate(() => document.querySelector('dialog')?.open);
		await page.evaluate(() => document.querySelector('dialog')?.showModal());
		await expect.poll(() => markedWords(page)).toContain('firewall');
		expect(await hostParent(page)).toBe('dialog');
		await pointAt(page, 'firewall');
		await press(page, 'summary', 'More');
		await page.press('Escape');
		await closed(page, 'firewall');
		expect(await isOpen()).toBe(true);
		await page.press('Escape');
		await expect.poll(isOpen).toBe(false);
		await expect.poll(() => hostParent(page)).toBe('html');
	});

	it('takes a known word’s mark away, and brings it back', async () => {
		const page = await shown('<p>a firewall and a webhook</p>', ['firewall', 'webhook']);
		await pointAt(page, 'firewall');
		await press(page, 'button', 'I know this');
		await expect.poll(() => markedWords(page)).toEqual(['webhook']);
		await press(page, 'button', 'Undo');
		await expect
			.poll(() => markedWords(page))
			.toEqual(expect.arrayContaining(['firewall', 'webhook']));
	});

	it('shows both senses of a word that the sides use for different things, one’s own first', async () => {
		const page = await shown('<p>a campaign</p>', ['campaign']);
		await pointAt(page, 'campaign');
		await opened(page, 'campaign');
		const sides = await page.evaluate(
			(host) =>
				[...(document.querySelector(host)?.shadowRoot?.querySelectorAll('.side') ?? [])].map(
					(side) => side.textContent,
				),
			HOST_SELECTOR,
		);
		expect(sides).toEqual(['Marketing', 'IT']);
	});

	it('is in order for screen readers, in light and dark', async () => {
		for (const background of ['white', '#111']) {
			const page = await shown(
				`<main style="color: gray"><h1>Page</h1><p>a firewall</p></main>
				<style>body { background: ${background} }</style><script>${axe.source}</script>`,
				['firewall'],
			);
			await page.press(NEXT);
			await opened(page, 'firewall');
			expect(await page.evaluate(violations, HOST_SELECTOR)).toEqual([]);
		}
	});

	it('pauses the site: everything of ours goes, and it is said', async () => {
		const page = await shown('<p>a firewall</p>', ['firewall']);
		await pointAt(page, 'firewall');
		await press(page, 'button', 'Pause on this site');
		await expect.poll(() => markedWords(page)).toEqual([]);
		const said = (): Promise<string | null | undefined> =>
			page.evaluate((host) => document.querySelector(host)?.shadowRoot?.textContent, HOST_SELECTOR);
		await expect.poll(said).toContain('Common Ground is paused on this site.');
		await closed(page, 'firewall');
	});
});

/** Runs in the page, which has the checker. */
async function violations(host: string): Promise<[rule: string, places: string[]][]> {
	const found = await (globalThis as unknown as { axe: typeof axe }).axe.run(host);
	return found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
