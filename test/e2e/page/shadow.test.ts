import { expect, it } from 'vitest';
import { inBothBrowsers } from '../../harness/both-browsers.ts';
import { markedWords } from '../../harness/overlay.ts';

inBothBrowsers('shadow roots', ({ show }) => {
	it('in shadow roots are read, and what is slotted into them', async () => {
		const page = await show(
			`<div id="outer"><p>a VPN</p></div><script>
			const outer = document.querySelector('#outer').attachShadow({ mode: 'open' });
			outer.innerHTML = '<p>a firewall</p><slot></slot><div id="inner"></div>';
			outer.querySelector('#inner').attachShadow({ mode: 'open' }).innerHTML = '<p>a webhook</p>';
			</script>`,
		);
		await expect
			.poll(async () => (await markedWords(page)).sort())
			.toEqual(['VPN', 'firewall', 'webhook']);
	});

	it('that come later are found, and their tint is seen', async () => {
		const page = await show('<p>a firewall</p><div id="late"></div>');
		await expect.poll(() => markedWords(page)).toEqual(['firewall']);
		await page.evaluate(() => {
			const late = document.createElement('div');
			late.attachShadow({ mode: 'open' }).innerHTML = '<p>a webhook</p>';
			document.body.append(late);
		});
		await expect.poll(() => markedWords(page)).toEqual(['firewall', 'webhook']);
		const tint = await page.evaluate(() => {
			const [name] = [...CSS.highlights].find(([, { size }]) => size > 0) ?? [];
			const word = document.body.lastElementChild?.shadowRoot?.querySelector('p') as Element;
			return getComputedStyle(word, `::highlight(${name})`).backgroundColor;
		});
		expect(tint).toMatch(/0\.14\)$/);
	});

	it('that an element attaches when it is upgraded are found', async () => {
		const page = await show('<p>a firewall</p><my-card>text</my-card>');
		await expect.poll(() => markedWords(page)).toEqual(['firewall']);
		await page.evaluate(() => {
			customElements.define(
				'my-card',
				class extends HTMLElement {
					constructor() {
						super();
						this.attachShadow({ mode: 'open' }).innerHTML = '<p>a webhook</p>';
					}
				},
			);
		});
		await expect.poll(() => markedWords(page)).toEqual(['firewall', 'webhook']);
	});

	it('of custom elements are read where they are closed, too', async () => {
		const page = await show(
			`<p>a firewall</p><my-card></my-card><script>
			customElements.define('my-card', class extends HTMLElement {
				#root = this.attachShadow({ mode: 'closed' });
				connectedCallback() { this.#root.innerHTML = '<p>a webhook</p>'; }
			});
			</script>`,
		);
		await expect.poll(() => markedWords(page)).toEqual(['firewall', 'webhook']);
		expect(page.complaints).toEqual([]);
	});
});
