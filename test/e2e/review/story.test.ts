import { randomUUID } from 'node:crypto';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openTicket, tagTicket } from '../../harness/board.ts';
import { joinTeam } from '../../harness/join.ts';
import { openProfile, type Profile } from '../../harness/profile.ts';
import { startTestServer, type TestServer } from '../../harness/server.ts';
import { ticketPart, writeIn } from '../../harness/ticket-part.ts';
import { startBacklogMd } from '../../targets/backlogmd.ts';
import { openTicketPanel } from '../tickets/why-panel.ts';

const KEY = 'CAMP-4';
const [CHECKOUT, MAILING] = ['Checkout in one page', 'Mailing for the fair'];
const [PASSKEYS, TAGS] = ['Passkeys for everybody', 'One tag manager'];

interface Extension {
	runtime: { sendMessage(message: object): Promise<{ reply: unknown }> };
}

/** Mary of Marketing and Ian of IT, each in a real browser, and what their review tells in the end. */
describe('two sides work towards their review', () => {
	const extension = inject('chromeExtension');
	const ids = new Map([CHECKOUT, MAILING, PASSKEYS, TAGS].map((title) => [title, randomUUID()]));
	let server: TestServer;
	let board: Awaited<ReturnType<typeof startBacklogMd>>;
	let mary: Profile;
	let ian: Profile;
	let hers: Page;
	let his: Page;

	/** A change that a member's own browser makes. */
	const says = async (page: Page, name: string, args: object): Promise<void> => {
		const message = { request: 'mutate', args: { name, args } };
		const said = await page.evaluate(async (asked) => {
			const { chrome } = globalThis as unknown as { chrome: Extension };
			return (await chrome.runtime.sendMessage(asked)).reply;
		}, message);
		expect(said).toEqual({ ok: true });
	};
	const goTo = (page: Page, place: string): Promise<void> =>
		page.evaluate((hash) => {
			location.hash = hash;
		}, place);
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
		await joinTeam(ian, await server.invite({ side: 'it', role: 'translator' }), 'Ian');
		hers = await mary.open('console', '/priorities');
		his = await ian.open('console', '/priorities');
	});
	afterAll(async () => {
		await mary?.[Symbol.asyncDispose]();
		await ian?.[Symbol.asyncDispose]();
		await board?.stop();
		await server?.[Symbol.asyncDispose]();
	});

	it('each ranks their own list, and says why when it moves', async () => {
		const add = (page: Page, list: string, title: string) =>
			says(page, 'priority.create', {
				...{ id: ids.get(title), list, title, bet: 'normal', outcome: '' },
				serves: { marketing: '', it: '' },
			});
		await add(hers, 'marketing', MAILING);
		await add(hers, 'marketing', CHECKOUT);
		await add(his, 'it', PASSKEYS);
		await add(his, 'it', TAGS);
		const move = { id: ids.get(CHECKOUT), after: null, before: ids.get(MAILING) };
		await says(hers, 'priority.move', { ...move, reason: 'Half of the visitors leave there' });
	});

	it('they link what serves one another', async () => {
		await goTo(hers, `/priorities/${ids.get(CHECKOUT)}`);
		await hers.getByRole('button', { name: 'Link with another list' }).click();
		const found = hers.getByRole('option', { name: PASSKEYS });
		await expect
			.poll(async () => {
				await hers.getByRole('combobox', { name: 'Priority of another list' }).fill('');
				await hers.getByRole('combobox', { name: 'Priority of another list' }).fill('passkeys');
				return found.count();
			})
			.toBe(1);
		await found.click();
		await hers.getByLabel('How', { exact: true }).fill('Nobody leaves for a forgotten password');
		await hers.getByRole('button', { name: 'Link', exact: true }).click();
		await hers.getByText(`Linked with “${PASSKEYS}”.`).waitFor();
		await says(his, 'priority.link', {
			...{
				from: ids.get(TAGS),
				to: ids.get(MAILING),
				kind: 'serves',
				how: 'It counts visits once',
			},
		});
	});

	it('they score blindly, and see both sides’ points once they are revealed', async () => {
		await goTo(hers, '/scoring/new');
		await hers.getByRole('combobox', { name: 'List' }).selectOption('marketing');
		await hers.getByRole('button', { name: 'Start', exact: true }).click();
		await score(hers, 4);
		await goTo(his, '/scoring');
		await his.getByRole('link', { name: /2 priorities/ }).click();
		await his.getByText('Nobody sees another’s points yet.').waitFor();
		await expect.poll(() => his.getByRole('img').count()).toBe(0);
		await score(his, 2);
		await hers.getByRole('button', { name: 'Reveal the points' }).click();
		for (const page of [hers, his]) await page.getByText('Revealed by Mary').waitFor();
		await his.getByText('2 points between the medians', { exact: false }).first().waitFor();
	});

	it('on a ticket they agree on an expectation, and a concern is answered', async () => {
		const page = await mary.visit(board.origin);
		await says(hers, 'priority.create', {
			...{ id: randomUUID(), list: 'shared', title: 'Checkout revamp', bet: 'big', outcome: '' },
			serves: { marketing: '', it: '' },
		});
		await tagTicket(page, KEY, 'Checkout revamp');
		const mine = await panelOf(mary);
		const needed = await ticketPart(mine, 'Expectation');
		await writeIn(needed, 'Needed by', '2026-05-31');
		await writeIn(needed, 'Because', 'The fair opens');
		await needed.getByText('proposed, waits for IT’s word').waitFor();
		const concerns = await ticketPart(mine, 'Concerns');
		await concerns.getByRole('button', { name: 'Raise a concern' }).click();
		await concerns.getByLabel('What worries you?').fill('Who pays for the vouchers?');
		await concerns.getByRole('button', { name: 'Raise it' }).click();
		await goTo(his, '/concerns');
		await his.getByText('Who pays for the vouchers?').first().waitFor();

		const theirs = await panelOf(ian);
		const heard = await ticketPart(theirs, 'Concerns');
		await heard.getByRole('button', { name: 'Answer', exact: true }).click();
		const answer = heard.getByRole('textbox', { name: 'Answer' });
		await answer.fill('Sales does, as agreed in May');
		await answer.press('Control+Enter');
		await heard.getByText('Sales does, as agreed in May').waitFor();
		const seen = await ticketPart(theirs, 'Expectation');
		await seen.getByRole('button', { name: 'Acknowledge for IT' }).click();
		await seen.getByText('acknowledged by Ian').waitFor();
	});

	it('the review shows all of it, the same to both', async () => {
		const told = async (page: Page): Promise<string> => {
			await goTo(page, '/review');
			await page.getByRole('article').waitFor();
			const again = page.getByRole('button', { name: 'Show it' });
			if (await again.isVisible()) await again.click();
			return (await page.getByRole('article').textContent()) ?? '';
		};
		const parts = [
			...['Half of the visitors leave there', 'Nobody leaves for a forgotten password'],
			...['It counts visits once', '4 | 2', 'The fair opens', 'Agreed'],
			...['Who pays for the vouchers?', 'Sales does, as agreed in May', 'Checkout revamp'],
		];
		for (const page of [hers, his])
			await expect
				.poll(async () => {
					const text = await told(page);
					return parts.filter((part) => !text.includes(part));
				})
				.toEqual([]);
		expect(await told(his)).toBe(await told(hers));
	});
});

/** Gives each priority of the round that is open the same points for everything. */
async function score(page: Page, points: number): Promise<void> {
	const cards = page.getByRole('group', { name: /^(Reach|Impact|Confidence|Effort)/ });
	await expect.poll(() => cards.count()).toBe(8);
	for (const card of await cards.all())
		await card
			.getByRole('radio')
			.nth(points - 1)
			.check();
	await page.getByText('You have scored everything.', { exact: false }).waitFor();
}
