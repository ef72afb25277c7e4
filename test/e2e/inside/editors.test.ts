import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { JIRA } from '../../harness/jira-site.ts';
import { openProfile, type Profile } from '../../harness/profile.ts';
import { putIntoDescription, question, whyPanel } from '../tickets/why-panel.ts';
import { insidePage } from './pages/build.ts';

/** What the page's own editor says of itself. */
interface Editor {
	lines(): string[];
	html(): string;
	undo(): void;
}
type EditorWindow = { editor?: Editor };

describe.each(['textarea', 'contenteditable', 'prosemirror', 'tinymce', 'ckeditor'])(
	'the answers in an editor: %s',
	(editor) => {
		let mary: Profile;
		let page: Page;

		beforeAll(async () => {
			const body = await insidePage('./editors.ts');
			mary = await openProfile({ extension: inject('chromeExtension') });
			await mary.context.route(`${JIRA}/**`, (route) =>
				route.fulfill({ contentType: 'text/html', body }),
			);
			page = await mary.visit(`${JIRA}/jira/software/c/projects/CAMP/boards/1?editor=${editor}`);
			await page.waitForFunction(() => (window as unknown as EditorWindow).editor);
			await whyPanel(page).waitFor();
		});
		afterAll(() => mary?.[Symbol.asyncDispose]());

		const lines = () => page.evaluate(() => (window as unknown as EditorWindow).editor?.lines());
		const html = () => page.evaluate(() => (window as unknown as EditorWindow).editor?.html());
		const undo = () => page.evaluate(() => (window as unknown as EditorWindow).editor?.undo());

		it('come behind what stands there, as text and never as HTML', async () => {
			await question(page, 'Why now?').fill('<b>Vouchers</b> & <img src=x onerror=alert(1)>');
			await putIntoDescription(page);
			await expect
				.poll(lines)
				.toEqual(['As discussed.', 'Why now: <b>Vouchers</b> & <img src=x onerror=alert(1)>']);
			expect(await html()).not.toMatch(/<(?:b|img)[ >]/);
		});

		it('leave the focus with whoever pressed the button', async () => {
			const focused = await page.evaluate(
				() =>
					document.querySelector('common-ground-overlay')?.shadowRoot?.activeElement?.textContent,
			);
			expect(focused).toBe('Put it into the description');
		});

		it('are replaced and not repeated when they go in again', async () => {
			await question(page, 'Why now?').fill('Vouchers fail since Monday');
			await question(page, 'What will show that it worked?').fill('30 orders a day');
			await putIntoDescription(page);
			await expect
				.poll(lines)
				.toEqual([
					'As discussed.',
					'Why now: Vouchers fail since Monday',
					'What will show it worked: 30 orders a day',
				]);
		});

		it('can be taken back by the editor’s own undo', async () => {
			for (let step = 0; step < 8 && (await lines())?.length !== 1; step += 1) await undo();
			expect(await lines()).toEqual(['As discussed.']);
		});
	},
);
