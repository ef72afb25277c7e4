import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { markedWords, pointAt } from '../../harness/overlay.ts';
import { openProfile, type Profile } from '../../harness/profile.ts';
import { HOST, show } from '../page/show.ts';

const NEXT = 'Alt+Shift+ArrowDown';
const card = (page: Page, word = 'firewall') =>
	page.getByRole('dialog', { name: word, exact: true });
const focused = (page: Page): Promise<string | null | undefined> =>
	page.evaluate(() => document.activeElement?.textContent);

describe('a card', () => {
	let mary: Profile;
	beforeAll(async () => {
		mary = await openProfile({ extension: inject('chromeExtension') });
	});
	afterAll(() => mary?.[Symbol.asyncDispose]());

	const marked = async (body: string): Promise<Page> => {
		const page = await show(mary, body);
		await expect.poll(() => markedWords(page)).toContain('firewall');
		return page;
	};

	/** Presses where the word stands, also where a card lies beside it. */
	const press = async (page: Page, press: (x: number, y: number) => Promise<void>) => {
		const box = await page.getByTestId('word').boundingBox();
		if (!box) throw new Error('The word is not there.');
		await press(box.x + box.width / 2, box.y + box.height / 2);
	};

	it('opens at a click, takes nothing from the page, and stays while the pointer is elsewhere', async () => {
		const page = await marked('<p>a <span data-testid="word">firewall</span> and a webhook</p>');
		await page.evaluate(() =>
			document.addEventListener('click', () => (document.title = 'clicked')),
		);
		await press(page, (x, y) => page.mouse.click(x, y));
		await card(page).waitFor();
		expect(await page.title()).toBe('clicked');
		await page.mouse.move(900, 700, { steps: 3 });
		// A card that the pointer had opened would go within half of that.
		await expect(card(page).waitFor({ state: 'hidden', timeout: 800 })).rejects.toThrow();
		await page.mouse.click(900, 700);
		await card(page).waitFor({ state: 'hidden' });
	});

	it('is the finger’s, too: a tap opens it, another one puts it away', async () => {
		const page = await marked('<p>a <span data-testid="word">firewall</span> and a webhook</p>');
		const session = await page.context().newCDPSession(page);
		await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
		const tap = async (x: number, y: number): Promise<void> => {
			await session.send('Input.dispatchTouchEvent', {
				type: 'touchStart',
				touchPoints: [{ x, y }],
			});
			await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
		};
		await press(page, tap);
		await card(page).waitFor();
		await press(page, tap);
		await card(page).waitFor({ state: 'hidden' });
	});

	it('does not open where the page itself answers to the click', async () => {
		for (const control of [
			'<button data-testid="word">firewall</button>',
			'<a href="#there" data-testid="word">firewall</a>',
			'<div data-testid="word" style="cursor:pointer">firewall</div>',
		]) {
			const page = await marked(`<p>a ${control} and a webhook</p>`);
			await press(page, (x, y) => page.mouse.click(x, y));
			// The pointer rests there now; the card it would open was put away by the press.
			await page.keyboard.press(NEXT);
			await card(page).waitFor();
			expect(await page.getByRole('dialog').count()).toBe(1);
			await page.close();
		}
	});

	it('is put away by Escape with the pointer still there, and comes when the pointer comes again', async () => {
		const page = await marked('<p>a firewall and a webhook</p>');
		await pointAt(page, 'firewall');
		await card(page).waitFor();
		await page.keyboard.press('Escape');
		await card(page).waitFor({ state: 'hidden' });
		await pointAt(page, 'firewall');
		await page.mouse.move(900, 700, { steps: 3 });
		await pointAt(page, 'firewall');
		await card(page).waitFor();
	});

	it('says nothing by itself when the pointer opens it, and leaves the focus where it is', async () => {
		const page = await marked('<button>Save</button><p>a firewall and a webhook</p>');
		await page.getByRole('button', { name: 'Save' }).focus();
		await pointAt(page, 'firewall');
		await card(page).waitFor();
		expect(await focused(page)).toBe('Save');
		const live = page.locator(HOST).locator('[role=status], [role=alert], [aria-live]');
		expect((await live.allTextContents()).join('')).toBe('');
	});

	it('gives the focus back when Tab goes past its end', async () => {
		const page = await marked('<button>Save</button><p>a firewall and a webhook</p>');
		await page.getByRole('button', { name: 'Save' }).focus();
		await page.keyboard.press(NEXT);
		await card(page).waitFor();
		await card(page).getByRole('button', { name: 'Pause on this site' }).focus();
		await page.keyboard.press('Tab');
		await card(page).waitFor({ state: 'hidden' });
		expect(await focused(page)).toBe('Save');
	});

	it('gives the focus to what stands for a control that was rendered anew meanwhile', async () => {
		const page = await marked(
			'<main><button>Save</button><button>Close</button></main><p>a firewall and a webhook</p>',
		);
		await page.getByRole('button', { name: 'Close' }).focus();
		await page.keyboard.press(NEXT);
		await card(page).waitFor();
		await page.evaluate(() => {
			const main = document.querySelector('main');
			if (main) main.innerHTML = '<button>Save</button><button>Close</button>';
		});
		await page.keyboard.press('Escape');
		await card(page).waitFor({ state: 'hidden' });
		expect(await focused(page)).toBe('Close');
	});

	it('gives the focus to the nearest control around where nothing stands for it', async () => {
		const page = await marked(
			'<section tabindex="-1" aria-label="Ticket"><div><button>Edit</button></div></section><p>a firewall and a webhook</p>',
		);
		await page.getByRole('button', { name: 'Edit' }).focus();
		await page.keyboard.press(NEXT);
		await card(page).waitFor();
		await page.evaluate(() => document.querySelector('section div')?.remove());
		await page.keyboard.press('Escape');
		await card(page).waitFor({ state: 'hidden' });
		expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toBe('Ticket');
	});

	it('stays with its word when the page writes it anew', async () => {
		const page = await marked('<main><p>a firewall and a webhook</p></main>');
		await pointAt(page, 'firewall');
		await card(page).hover();
		await page.evaluate(() => {
			const main = document.querySelector('main');
			if (main) main.innerHTML = '<p>New above.</p><p>a firewall and a webhook</p>';
		});
		await expect.poll(() => markedWords(page)).toContain('firewall');
		const top = await card(page).boundingBox();
		await page.evaluate(() => document.querySelector('p')?.remove());
		await expect.poll(async () => (await card(page).boundingBox())?.y).not.toBe(top?.y);
		expect(await card(page).isVisible()).toBe(true);
	});
});
