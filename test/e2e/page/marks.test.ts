import { expect, it } from 'vitest';
import { inBothBrowsers } from '../../harness/both-browsers.ts';
import { serialiseDom } from '../../harness/dom.ts';
import { markedWords } from '../../harness/overlay.ts';
import { hostParent } from './show.ts';

inBothBrowsers('marks', ({ show }) => {
	it('stand on words over inline elements, and on nothing that only looks like them', async () => {
		const page = await show(
			`<p>One <b>load</b> balancer, <i>fire</i>wall; <span style="display:inline-block">web</span><span
				style="display:inline-block">hook</span></p><p>service</p><p>mesh</p>`,
		);
		await expect.poll(() => markedWords(page)).toEqual(['load balancer', 'firewall']);
	});

	it('are not on code, on what is typed, or on what nobody sees', async () => {
		const page = await show(
			`<code>webhook</code><pre>webhook</pre><textarea>webhook</textarea><input value="webhook">
			<div contenteditable>webhook</div><p hidden>webhook</p><p style="display:none">webhook</p>
			<p style="position:absolute;clip-path:inset(50%)">webhook</p><p>a firewall</p>`,
		);
		await expect.poll(() => markedWords(page)).toEqual(['firewall']);
	});

	it('are on the first word of a kind below each heading, and on the first one that is seen', async () => {
		const page = await show(
			`<h2>One</h2><p style="display:none">firewall</p><p>firewall, firewalls</p><p>firewall</p>
			<h2>Two</h2><p>Firewalls</p>`,
		);
		await expect.poll(() => markedWords(page)).toEqual(['firewall', 'Firewalls']);
	});

	it('follow the page as it is written anew, and leave with what leaves', async () => {
		const page = await show('<main><p>a firewall</p></main>');
		await expect.poll(() => markedWords(page)).toEqual(['firewall']);
		await page.evaluate(() => {
			const paragraph = document.querySelector('p');
			if (paragraph?.firstChild) paragraph.firstChild.nodeValue = 'now a webhook';
		});
		await expect.poll(() => markedWords(page)).toEqual(['webhook']);
		await page.evaluate(() =>
			document.querySelector('main')?.insertAdjacentHTML('beforeend', '<h2>New</h2><p>a VPN</p>'),
		);
		await expect.poll(() => markedWords(page)).toEqual(['webhook', 'VPN']);
		await page.evaluate(() => document.querySelector('p')?.remove());
		await expect.poll(() => markedWords(page)).toEqual(['VPN']);
	});

	it('come with a new <body>', async () => {
		const page = await show('<p>a firewall</p>');
		await expect.poll(() => markedWords(page)).toEqual(['firewall']);
		await page.evaluate(() => {
			const body = document.createElement('body');
			body.textContent = 'a webhook';
			document.body.replaceWith(body);
		});
		await expect.poll(() => markedWords(page)).toEqual(['webhook']);
	});

	it('are in open shadow roots, and follow them', async () => {
		const page = await show(
			`<my-app></my-app><script>
			document.querySelector('my-app').attachShadow({ mode: 'open' }).innerHTML = '<p>a firewall</p>';
			</script>`,
		);
		await page.evaluate(() => document.body.append('text of the page'));
		await expect.poll(() => markedWords(page)).toEqual(['firewall']);
		await page.evaluate(() => {
			const paragraph = document.createElement('p');
			paragraph.textContent = 'and a webhook';
			document.querySelector('my-app')?.shadowRoot?.append(paragraph);
		});
		await expect.poll(() => markedWords(page)).toEqual(['firewall', 'webhook']);
	});

	it('come near the window only, as it moves', async () => {
		const filler = '<p>Nothing to explain here.</p>'.repeat(400);
		const page = await show(`<p>a firewall</p>${filler}<h2>End</h2><p id="end">a webhook</p>`);
		await expect.poll(() => markedWords(page)).toEqual(['firewall']);
		await page.evaluate(() => document.querySelector('#end')?.scrollIntoView());
		await expect.poll(() => markedWords(page)).toEqual(['webhook']);
	});

	it('stand in the window, though what is soon scrolled to is read', async () => {
		const space = '<p style="height: 70vh"></p>';
		const page = await show(`<p>a firewall</p>${space}${space}<p>a webhook</p>`);
		await expect.poll(() => markedWords(page)).toEqual(['firewall']);
		await page.evaluate(() => scrollBy(0, innerHeight * 0.45));
		await expect.poll(() => markedWords(page)).toEqual(['webhook']);
	});

	it('are a tint in the hue of the side, and leave the page’s own DOM as it is', async () => {
		const page = await show('<p>a firewall</p>');
		const before = '<html lang="en"><head></><body><p>"a firewall"</></></>';
		await expect.poll(() => markedWords(page)).toEqual(['firewall']);
		const tint = await page.evaluate(
			() =>
				getComputedStyle(document.querySelector('p') as Element, '::highlight(common-ground-it)')
					.backgroundColor,
		);
		expect(tint).toMatch(/\/ 0\.14\)$/);
		expect(await serialiseDom(page)).toBe(before);
		expect(await hostParent(page)).toBe('html');
	});

	it('change their tint when the page turns dark', async () => {
		const page = await show(
			'<style>.dark { background: #111; color: white }</style><p>a firewall</p>',
		);
		await expect.poll(() => markedWords(page)).toEqual(['firewall']);
		const tint = () =>
			page.evaluate(() => {
				const [name] = [...CSS.highlights].find(([, { size }]) => size > 0) ?? [];
				return getComputedStyle(document.querySelector('p') as Element, `::highlight(${name})`)
					.backgroundColor;
			});
		const light = await tint();
		await page.evaluate(() => document.documentElement.classList.add('dark'));
		await expect.poll(tint).not.toBe(light);
	});

	it('stay off a page that keeps removing our element', async () => {
		const page = await show('<p>a firewall</p>');
		await expect.poll(() => markedWords(page)).toEqual(['firewall']);
		await page.evaluate(() => {
			new MutationObserver(() => document.querySelector('common-ground-overlay')?.remove()).observe(
				document.documentElement,
				{ childList: true },
			);
			document.querySelector('common-ground-overlay')?.remove();
		});
		await expect.poll(() => markedWords(page)).toEqual([]);
		expect(await hostParent(page)).toBeNull();
	});
});
