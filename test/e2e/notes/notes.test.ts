import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openTicket } from '../../harness/board.ts';
import { joinTeam } from '../../harness/join.ts';
import { openProfile, type Profile } from '../../harness/profile.ts';
import { startTestServer, type TestServer } from '../../harness/server.ts';
import { startBacklogMd } from '../../targets/backlogmd.ts';
import {
	clickOn,
	composer,
	notedWords,
	offer,
	openNotes,
	pointAtWords,
	rewriteDescription,
	select,
	writeNote,
} from './steps.ts';

const WORDS = 'Members of the marketing group get';
const OTHER = 'in a private window';

describe('a note on words of CAMP-2', () => {
	let server: TestServer;
	let board: Awaited<ReturnType<typeof startBacklogMd>>;
	let mary: Profile;
	let ian: Profile;
	let hers: Page;
	let his: Page;

	beforeAll(async () => {
		server = await startTestServer();
		board = await startBacklogMd();
		const extension = inject('chromeExtension');
		mary = await openProfile({ extension });
		ian = await openProfile({ extension });
		await joinTeam(mary, await server.invite({ side: 'marketing', role: 'member' }), 'Mary');
		await joinTeam(ian, await server.invite({ side: 'it', role: 'member' }), 'Ian');
		hers = await mary.visit(board.origin);
		his = await ian.visit(board.origin);
		await openTicket(hers, 'CAMP-2');
		await openTicket(his, 'CAMP-2');
	});
	afterAll(async () => {
		await mary?.[Symbol.asyncDispose]();
		await ian?.[Symbol.asyncDispose]();
		await board?.stop();
		await server?.[Symbol.asyncDispose]();
	});

	it('is offered on the ticket’s own text, and nowhere else', async () => {
		await select(hers, WORDS);
		await offer(hers).waitFor();
		await select(hers, 'Dependencies');
		await offer(hers).waitFor({ state: 'detached' });
	});

	it('is written beside the words, which are marked from then on', async () => {
		await select(hers, WORDS);
		await offer(hers).click();
		const text = 'All of them, or the new ones? <img src=x onerror=alert(1)>';
		await composer(hers).locator('textarea:focus').waitFor();
		// Backlog.md begins to edit at an “e”, and completes tasks at a “c”.
		await hers.keyboard.type(text);
		expect(await composer(hers).getByRole('textbox').inputValue()).toBe(text);
		await composer(hers).getByRole('button', { name: 'Save the note' }).click();
		await expect.poll(() => notedWords(hers)).toEqual([WORDS]);
	});

	it('is on a colleague’s screen, and text in it is text', async () => {
		await expect.poll(() => notedWords(his)).toEqual([WORDS]);
		await clickOn(his, WORDS);
		const notes = his.getByRole('dialog', { name: 'Notes on CAMP-2' });
		await notes.getByText('<img src=x onerror=alert(1)>').waitFor();
		expect(await notes.locator('img').count()).toBe(0);
	});

	it('is accessible', async () => {
		const { violations } = await new AxeBuilder({ page: his })
			.include([['common-ground-overlay', '.note-box']])
			.analyze();
		expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
	});

	it('is answered, and names offer themselves behind an @', async () => {
		const notes = his.getByRole('dialog', { name: 'Notes on CAMP-2' });
		await notes.getByRole('button', { name: 'Answer' }).click();
		await notes.getByRole('textbox', { name: 'Your answer' }).pressSequentially('All. @ma');
		await notes.getByRole('option', { name: 'Mary' }).waitFor();
		await his.keyboard.press('Enter');
		await his.keyboard.press('Control+Enter');
		await notes.getByText('@Mary').waitFor();
		const list = await openNotes(hers, 'CAMP-2');
		await list.getByText('All. @Mary').waitFor();
		await list.getByRole('button', { name: 'Close the notes' }).click();
	});

	it('is shown when the pointer rests on its words, and goes when it rests elsewhere', async () => {
		const notes = his.getByRole('dialog', { name: 'Notes on CAMP-2' });
		await his.keyboard.press('Escape');
		await notes.waitFor({ state: 'detached' });
		await pointAtWords(his, WORDS);
		await notes.getByText('All. @Mary').waitFor();
		await his.mouse.move(8, 8, { steps: 3 });
		await notes.waitFor({ state: 'detached' });
	});

	it('for one side or oneself never reaches the other side’s device', async () => {
		await writeNote(hers, OTHER, { text: 'A zebra for our side', readers: 'Marketing only' });
		await writeNote(hers, 'HTTP 403', { text: 'A zebra for my eyes', readers: 'Only me' });
		await expect.poll(async () => (await notedWords(hers)).length).toBe(3);
		await writeNote(hers, 'four hours', { text: 'And this for all' });
		await expect.poll(() => notedWords(his)).toContain('four hours');
		expect((await notedWords(his)).sort()).toEqual([WORDS, 'four hours'].sort());
		const stored = await allStored(ian);
		expect(stored).toContain('And this for all');
		expect(stored).not.toContain('zebra');
	});

	it('is there after a reload, and goes with its words when the tracker edits them', async () => {
		await rewriteDescription(
			his,
			(text) =>
				`First, a new paragraph.\n\n${text.replace('Members of the marketing', 'Members of our marketing')}`,
		);
		await expect.poll(() => notedWords(his)).toContain('Members of our marketing group get');
		await hers.reload();
		// Its address is the ticket's.
		await hers.locator('[role="dialog"][aria-modal="true"]').waitFor();
		await expect.poll(() => notedWords(hers)).toContain('Members of our marketing group get');
		expect((await notedWords(hers)).length).toBe(4);
	});

	it('is kept in a list when its words are gone', async () => {
		await rewriteDescription(his, (text) => text.replace(/Members of our[^\n]*\n\n/, ''));
		await expect.poll(() => notedWords(his)).toEqual(['four hours']);
		const list = await openNotes(his, 'CAMP-2');
		await list.getByText('1 note whose text is gone').waitFor();
		await list.getByText(WORDS, { exact: true }).waitFor();
		await list.getByRole('button', { name: 'Close the notes' }).click();
	});

	it('a link opens the ticket and the note', async () => {
		await clickOn(his, 'four hours');
		const notes = his.getByRole('dialog', { name: 'Notes on CAMP-2' });
		await ian.context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await notes.getByRole('button', { name: 'Copy link' }).click();
		const link = await his.evaluate(() => navigator.clipboard.readText());
		const opened = await mary.visit(link);
		await opened
			.getByRole('dialog', { name: 'Notes on CAMP-2' })
			.getByText('And this for all')
			.waitFor();
		await opened.close();
	});

	it('is resolved, removed, and brought back', async () => {
		const list = await openNotes(hers, 'CAMP-2');
		const item = list.getByRole('listitem').filter({ hasText: 'And this for all' });
		await item.getByRole('button', { name: 'Resolve' }).click();
		await list.getByText('1 resolved').click();
		await expect.poll(() => notedWords(his)).toEqual([]);
		await item.getByRole('button', { name: 'Open again' }).click();
		await expect.poll(() => notedWords(his)).toEqual(['four hours']);
		await item.getByRole('button', { name: 'Remove' }).click();
		await expect.poll(() => notedWords(his)).toEqual([]);
		await list.getByRole('button', { name: 'Undo' }).click();
		await expect.poll(() => notedWords(his)).toEqual(['four hours']);
	});

	it('that is too long is refused in a sentence, and is there again after it was closed', async () => {
		const list = await openNotes(hers, 'CAMP-2');
		await list.getByRole('button', { name: 'Write a note' }).click();
		const field = list.getByRole('textbox', { name: 'A note on CAMP-2' });
		await field.fill('x'.repeat(10_001));
		await list.getByRole('button', { name: 'Save the note' }).click();
		await list.getByText('The note is longer than 10000 characters.').waitFor();
		expect((await field.inputValue()).length).toBe(10_001);
		await hers.keyboard.press('Escape');
		await field.waitFor({ state: 'detached' });
		expect(await list.count()).toBe(1);
		await hers.keyboard.press('Escape');
		await list.waitFor({ state: 'detached' });
		const again = await openNotes(hers, 'CAMP-2');
		await again.getByRole('button', { name: 'Write a note' }).click();
		expect((await field.inputValue()).length).toBe(10_001);
		await field.fill('');
	});

	/** All that the extension keeps of teams in this browser, as text. */
	const allStored = async (profile: Profile): Promise<string> => {
		const page = await profile.open('options');
		const text = await page.evaluate(async () => {
			const opened = <T>(request: IDBRequest<T>) =>
				new Promise<T>((resolve, reject) => {
					request.onsuccess = () => resolve(request.result);
					request.onerror = () => reject(request.error);
				});
			const rows: unknown[] = [];
			for (const { name = '' } of await indexedDB.databases()) {
				const db = await opened(indexedDB.open(name));
				for (const store of db.objectStoreNames)
					rows.push(await opened(db.transaction(store).objectStore(store).getAll()));
				db.close();
			}
			return JSON.stringify(rows);
		});
		await page.close();
		return text;
	};
});
