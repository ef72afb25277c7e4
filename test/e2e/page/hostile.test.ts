import { expect, it } from 'vitest';
import { inBothBrowsers } from '../../harness/both-browsers.ts';
import type { DrivenPage } from '../../harness/driven.ts';
import { markedWords } from '../../harness/overlay.ts';
import { hostParent } from './show.ts';
import { storm } from './storm.ts';

/** Stands where it can be pressed whatever else is on the page. */
const BUTTON =
	'<button style="position:fixed;left:0;top:0;width:80px;height:40px;z-index:9">Go</button>';
const SENTENCE = 'The firewall of the shop stood in the way, and the webhook said nothing. ';

/** The page answers a press of its own button. */
async function answers(page: DrivenPage): Promise<void> {
	await page.evaluate(() => {
		const pressed = () => document.body.setAttribute('data-pressed', 'yes');
		document.querySelector('button')?.addEventListener('click', pressed, { once: true });
		document.body.removeAttribute('data-pressed');
	});
	await page.mouse.click(40, 20);
	const wasPressed = () => page.evaluate(() => document.body.getAttribute('data-pressed'));
	await expect.poll(wasPressed).toBe('yes');
}

inBothBrowsers('a hard page', ({ show }) => {
	const marked = async (body: string, ...words: string[]): Promise<DrivenPage> => {
		const page = await show(BUTTON + body);
		await expect.poll(() => markedWords(page)).toEqual(expect.arrayContaining(words));
		return page;
	};

	it('with a text of 20 MB in one node stays usable, and its first words are marked', async () => {
		const page = await show(
			`${BUTTON}<p id="long"></p><script>
			document.querySelector('#long').textContent = '${SENTENCE}'.repeat(20e6 / ${SENTENCE.length});
			</script>`,
		);
		await answers(page);
		await expect.poll(() => markedWords(page), { timeout: 30_000 }).toContain('firewall');
		await answers(page);
		expect((await markedWords(page)).length).toBeLessThanOrEqual(300);
		expect(page.complaints).toEqual([expect.stringContaining('very long text')]);
	});

	it('with 200,000 changes in a second stays usable, and its marks are right at the end', async () => {
		const page = await marked('<main><p>a firewall</p></main>', 'firewall');
		await page.evaluate(storm, 'and a load balancer');
		await answers(page);
		await expect.poll(() => markedWords(page)).toEqual(['load balancer']);
		expect(page.complaints).toEqual([]);
	});

	it('that removes our element again and again is left alone, which is said once', async () => {
		const page = await marked('<p>a firewall</p>', 'firewall');
		await page.evaluate(() => {
			const remove = () => document.querySelector('common-ground-overlay')?.remove();
			new MutationObserver(remove).observe(document.documentElement, { childList: true });
			remove();
		});
		await expect.poll(() => markedWords(page)).toEqual([]);
		expect(await hostParent(page)).toBeNull();
		await answers(page);
		expect(page.complaints).toEqual([expect.stringContaining('keeps removing our element')]);
	});

	it('that throws our highlights away has its words marked when it changes again', async () => {
		const page = await marked('<p>a firewall</p>', 'firewall');
		await page.evaluate(() => {
			const names = [...CSS.highlights.keys()];
			CSS.highlights.clear();
			for (const name of names) CSS.highlights.set(name, new Highlight());
			document.querySelector('p')?.append(' and a webhook');
		});
		await expect.poll(() => markedWords(page)).toEqual(['firewall', 'webhook']);
		await answers(page);
		expect(page.complaints).toEqual([]);
	});

	it('that sets its style sheets anew all the time keeps the tint', async () => {
		const page = await marked('<p>a firewall</p>', 'firewall');
		await page.evaluate(async () => {
			for (let i = 0; i < 50; i++) {
				document.adoptedStyleSheets = [];
				await new Promise((resolve) => requestAnimationFrame(resolve));
			}
			document.querySelector('p')?.append(' and a webhook');
		});
		await expect.poll(() => markedWords(page)).toEqual(['firewall', 'webhook']);
		const tint = (): Promise<string> =>
			page.evaluate(() => {
				const [name] = [...CSS.highlights].find(([, { size }]) => size > 0) ?? [];
				return getComputedStyle(document.querySelector('p') as Element, `::highlight(${name})`)
					.backgroundColor;
			});
		await expect.poll(tint).toMatch(/0\.14\)$/);
		expect(page.complaints).toEqual([]);
	});

	it('with closed shadow roots and frames that come and go bears us', async () => {
		const page = await marked('<p>a firewall</p>', 'firewall');
		await page.evaluate(async () => {
			for (let i = 0; i < 60; i++) {
				const closed = document.createElement('div');
				closed.attachShadow({ mode: 'closed' }).innerHTML = '<p>a webhook</p>';
				const frame = document.createElement('iframe');
				frame.srcdoc = '<p>a load balancer</p>';
				document.body.append(closed, frame);
				await new Promise((resolve) => requestAnimationFrame(resolve));
				closed.remove();
				frame.remove();
			}
			document.querySelector('p')?.append(' and a VPN');
		});
		await expect.poll(() => markedWords(page)).toEqual(['firewall', 'VPN']);
		await answers(page);
		expect(page.complaints).toEqual([]);
	});
});
