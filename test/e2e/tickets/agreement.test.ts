import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openTicket, tagTicket } from '../../harness/board.ts';
import { addPriority } from '../../harness/console.ts';
import { joinTeam } from '../../harness/join.ts';
import { openProfile, type Profile } from '../../harness/profile.ts';
import { startTestServer, type TestServer } from '../../harness/server.ts';
import { ticketPart, writeIn } from '../../harness/ticket-part.ts';
import { startBacklogMd } from '../../targets/backlogmd.ts';
import { openTicketPanel } from './why-panel.ts';

const KEY = 'CAMP-4';

/** On a real board: Mary of Marketing and Ian of IT agree on a ticket, each in their own browser. */
describe('two sides agree on a ticket', () => {
	const extension = inject('chromeExtension');
	let server: TestServer;
	let board: Awaited<ReturnType<typeof startBacklogMd>>;
	let mary: Profile;
	let ian: Profile;
	let hers: Locator;
	let his: Locator;

	const panelOf = async (profile: Profile): Promise<Locator> => {
		const page = await profile.visit(board.origin);
		await openTicket(page, KEY);
		return openTicketPanel(page, KEY);
	};

	beforeAll(async () => {
		server = await startTestServer();
		board = await startBacklogMd();
		mary = await openProfile({ extension });
		ian = await openProfile({ extension });
		await joinTeam(mary, await server.invite({ side: 'marketing', role: 'translator' }), 'Mary');
		await joinTeam(ian, await server.invite({ side: 'it', role: 'member' }), 'Ian');
		await addPriority(mary, 'Checkout revamp');
		const page = await mary.visit(board.origin);
		await tagTicket(page, KEY, 'Checkout revamp');
		hers = await panelOf(mary);
		his = await panelOf(ian);
	});
	afterAll(async () => {
		await mary?.[Symbol.asyncDispose]();
		await ian?.[Symbol.asyncDispose]();
		await board?.stop();
		await server?.[Symbol.asyncDispose]();
	});

	it('its level names the people to involve, and who of them is missing', async () => {
		const level = await ticketPart(hers, 'Level');
		await level.getByRole('radio', { name: /^2 · Service requirements/ }).click();
		await writeIn(level, 'Subject matter experts', 'Emil');
		await level.getByText('2 · Service requirements, 2 missing').waitFor();
		await level.getByText('Level 4 is unanswered').waitFor();
	});

	it('one side says what it needs, and the other sees it while the panel is open', async () => {
		const expectation = await ticketPart(hers, 'Expectation');
		await writeIn(expectation, 'Needed by', '2026-05-31');
		await writeIn(expectation, 'Because', 'The fair opens');
		const seen = await ticketPart(his, 'Expectation');
		await seen.getByText('proposed, waits for IT’s word').waitFor();
		await seen.getByText('The fair opens').waitFor();
		await his.getByText('changed by Mary').waitFor();
	});

	it('what is being written is not overwritten by what comes in, nor is the focus taken', async () => {
		const expectation = await ticketPart(his, 'Expectation');
		const cost = expectation.getByLabel('At what cost');
		await cost.pressSequentially('The clean-up ');
		await writeIn(await ticketPart(hers, 'Expectation'), 'Because', 'The fair opens on 1 June');
		await expectation.getByText('The fair opens on 1 June').waitFor();
		await cost.pressSequentially('waits');
		expect(await cost.inputValue()).toBe('The clean-up waits');
		await cost.press('Control+Enter');
		await expectation.getByText('countered, waits for Marketing’s word').waitFor();
	});

	it('both give their word', async () => {
		const expectation = await ticketPart(hers, 'Expectation');
		await expectation.getByText('countered, waits for Marketing’s word').waitFor();
		await expectation.getByRole('button', { name: 'Acknowledge for Marketing' }).click();
		const seen = await ticketPart(his, 'Expectation');
		await seen.getByText('acknowledged by Mary').waitFor();
		await seen.getByRole('button', { name: 'It was met' }).waitFor();
	});

	it('a word is taken back by Undo', async () => {
		await hers.getByRole('button', { name: 'Undo' }).click();
		const expectation = await ticketPart(hers, 'Expectation');
		await expectation.getByText('countered, waits for Marketing’s word').waitFor();
		await expectation.getByRole('button', { name: 'Acknowledge for Marketing' }).click();
	});

	it('the other side says it back, and the first confirms', async () => {
		const said = await ticketPart(his, 'In other words');
		await said.getByRole('button', { name: 'Say it back in my words' }).click();
		await said.getByLabel('What I understood').fill('Vouchers apply by themselves');
		await said.getByRole('button', { name: 'Say it back', exact: true }).click();
		const heard = await ticketPart(hers, 'In other words');
		await heard.getByText('said back, waits for Marketing').waitFor();
		await heard.getByRole('button', { name: 'Yes, that is meant' }).click();
		await said.getByText('Meant so').waitFor();
	});

	it('a concern for one’s side is not seen by the other', async () => {
		const concerns = await ticketPart(hers, 'Concerns');
		await concerns.getByRole('button', { name: 'Raise a concern' }).click();
		await concerns.getByLabel('Seen by').selectOption('Marketing only');
		await concerns.getByLabel('What worries you?').fill('Who pays for the vouchers?');
		await concerns.getByRole('button', { name: 'Raise it' }).click();
		await concerns.getByText('seen by Marketing only').waitFor();
		const clock = await ticketPart(hers, 'Waiting');
		await clock.getByRole('button', { name: 'IT', exact: true }).click();
		await (await ticketPart(his, 'Waiting')).getByText('waits for IT').waitFor();
		expect(await (await ticketPart(his, 'Concerns')).getByText('Who pays').count()).toBe(0);
	});

	it('Escape leaves a field as it was, then closes the panel, and leaves the tracker’s dialog', async () => {
		const page: Page = his.page();
		const level = await ticketPart(his, 'Level');
		const field = level.getByLabel('Marketing representatives');
		await field.fill('Somebody');
		await page.keyboard.press('Escape');
		expect(await field.inputValue()).toBe('');
		await page.keyboard.press('Escape');
		await his.waitFor({ state: 'detached' });
		expect(await page.locator('[role="dialog"][aria-modal="true"]').count()).toBe(1);
	});

	it('the whole panel is accessible', async () => {
		for (const title of ['Journey', 'Other keys', 'History', 'Notes'])
			await ticketPart(hers, title);
		const { violations } = await new AxeBuilder({ page: hers.page() })
			.include([['common-ground-overlay', '.drawer']])
			.analyze();
		expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
	});

	it('all of it is there for both after the browsers and the server were started again', async () => {
		await mary.close();
		await ian.close();
		await server.stop();
		await server.start();
		mary = await openProfile({ extension, dir: mary.dir });
		ian = await openProfile({ extension, dir: ian.dir });
		for (const profile of [mary, ian]) {
			const panel = await panelOf(profile);
			const parts = ['Expectation', 'In other words', 'Level', 'Waiting'];
			const heads = await Promise.all(
				parts.map((title) =>
					panel.getByRole('button', { name: new RegExp(`^${title}`) }).textContent(),
				),
			);
			expect(heads).toEqual([
				expect.stringContaining('agreed'),
				expect.stringContaining('confirmed'),
				expect.stringContaining('2 · Service requirements, 2 missing'),
				expect.stringContaining('waits for IT'),
			]);
			await panel.getByText('Checkout revamp').first().waitFor();
		}
	});
});
