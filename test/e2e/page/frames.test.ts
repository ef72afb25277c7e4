import { expect, it } from 'vitest';
import { inBothBrowsers } from '../../harness/both-browsers.ts';
import { HOST_SELECTOR } from '../../harness/dom.ts';
import type { DrivenPage } from '../../harness/driven.ts';
import { markedWords } from '../../harness/overlay.ts';

/** The marked words of each frame, in the order of the frames. */
const inFrames = (page: DrivenPage): Promise<string[][]> =>
	page.evaluate(() =>
		[...document.querySelectorAll('iframe')].map(({ contentWindow }) => {
			const { CSS } = contentWindow as unknown as typeof globalThis;
			return [...CSS.highlights.values()].flatMap((marks) =>
				[...marks].map(({ startContainer, startOffset, endOffset }) =>
					(startContainer as Text).data.slice(startOffset, endOffset),
				),
			);
		}),
	);

inBothBrowsers('frames', ({ show }) => {
	it('of the page have marks of their own, also those without an address', async () => {
		const page = await show(
			`<p>a firewall</p><iframe width="400" height="200" srcdoc="<p>a webhook</p>"></iframe>
			<iframe width="400" height="200"></iframe>`,
		);
		await page.evaluate(() => {
			const [, blank] = document.querySelectorAll('iframe');
			blank?.contentDocument?.body.append('a VPN');
		});
		await expect.poll(() => markedWords(page)).toEqual(['firewall']);
		await expect.poll(() => inFrames(page)).toEqual([['webhook'], ['VPN']]);
		const hosts = (): Promise<number[]> =>
			page.evaluate(
				(host) =>
					[...document.querySelectorAll('iframe')].map(
						({ contentDocument }) => contentDocument?.querySelectorAll(host).length ?? 0,
					),
				HOST_SELECTOR,
			);
		expect(await hosts()).toEqual([1, 1]);
		expect(page.complaints).toEqual([]);
	});

	it('that are slivers, or in which somebody writes, are left alone', async () => {
		const page = await show(
			`<p>a firewall</p><iframe width="100" height="20" srcdoc="<p>a webhook</p>"></iframe>
			<iframe width="400" height="200" srcdoc="<body contenteditable>a webhook</body>"></iframe>
			<iframe width="400" height="200" srcdoc="<p>a webhook</p><script>document.designMode = 'on'</script>">
			</iframe><iframe width="400" height="200" srcdoc="<p>a VPN</p>"></iframe>`,
		);
		// By the time the last one is marked, the others would have been as well.
		await expect.poll(() => inFrames(page)).toEqual([[], [], [], ['VPN']]);
		expect(page.complaints).toEqual([]);
	});

	it('come and go', async () => {
		const page = await show('<p>a firewall</p>');
		await expect.poll(() => markedWords(page)).toEqual(['firewall']);
		await page.evaluate(() => {
			const frame = document.createElement('iframe');
			frame.width = '400';
			frame.srcdoc = '<p>a webhook</p>';
			document.body.append(frame);
		});
		await expect.poll(() => inFrames(page)).toEqual([['webhook']]);
		await page.evaluate(() => document.querySelector('iframe')?.remove());
		expect(await markedWords(page)).toEqual(['firewall']);
		expect(page.complaints).toEqual([]);
	});
});
