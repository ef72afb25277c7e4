import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { joinTeam } from '../../harness/join.ts';
import { openProfile, type Profile } from '../../harness/profile.ts';
import { startTestServer, type TestServer } from '../../harness/server.ts';
import { Teammate } from '../../harness/teammate.ts';

const HOST = 'acme.atlassian.net';
const ref = (key: string) => ({ system: 'jira', host: HOST, key });
const note = (key: string, body: string, mentions: string[] = []) => ({
	...{ id: randomUUID(), ref: ref(key), kind: 'note', body, visibility: 'team', mentions },
});

interface Extension {
	runtime: { sendMessage(message: object): Promise<{ ok: boolean; reply: unknown }> };
	action: { getBadgeText(of: object): Promise<string> };
}

/** Mary of Marketing in a browser; Ian of IT answers without one, through the server. */
describe('what waits for somebody', () => {
	let server: TestServer;
	let mary: Profile;
	let inbox: Page;
	let ian: Teammate;

	const ask = (request: string, args: object) =>
		inbox.evaluate(
			async (message) => {
				const { chrome } = globalThis as unknown as { chrome: Extension };
				return (await chrome.runtime.sendMessage(message)).reply;
			},
			{ request, args },
		);
	/** A change that Mary makes; it is on its way to the server. */
	const says = async (name: string, args: object) =>
		expect(await ask('mutate', { name, args })).toEqual({ ok: true });
	/** A change that Ian makes as soon as what it is about has arrived. */
	const answers = (name: string, args: object) =>
		expect
			.poll(() =>
				ian.change(name, args).then(
					() => 'done',
					(error: Error) => error.message,
				),
			)
			.toBe('done');
	const badge = () =>
		mary.context.serviceWorkers()[0]?.evaluate(() => {
			const { chrome } = globalThis as unknown as { chrome: Extension };
			return chrome.action.getBadgeText({});
		});
	const item = (name: string) => inbox.getByRole('listitem').filter({ hasText: name });

	beforeAll(async () => {
		server = await startTestServer();
		mary = await openProfile({ extension: inject('chromeExtension') });
		await joinTeam(mary, await server.invite({ side: 'marketing', role: 'member' }), 'Mary');
		ian = await Teammate.join(await server.invite({ side: 'it', role: 'translator' }), HOST);
		inbox = await mary.open('console', '/inbox');
		await inbox.getByRole('heading', { name: 'Inbox' }).waitFor();
	});
	afterAll(async () => {
		await mary?.[Symbol.asyncDispose]();
		await server?.[Symbol.asyncDispose]();
	});

	it('is nothing at first, and the icon says nothing', async () => {
		expect(await badge()).toBe('');
	});

	it('is counted quietly on the icon, each thing in a sentence of its own', async () => {
		const begun = note('CAMP-1', 'Which members?');
		await says('note.add', begun);
		await says('expectation.set', {
			...{ ref: ref('CAMP-3'), fields: { needed: { by: '2027-05-31', why: 'The fair opens' } } },
		});
		const conceptId = randomUUID();
		await says('concept.suggest', {
			...{ id: conceptId, termId: randomUUID(), text: 'lead handover', side: 'marketing' },
			...{ type: 'full', context: '', definition: { marketing: 'Sales takes over', it: '' } },
		});
		const { me } = (await ask('status', {})) as { me: { memberId: string } };

		await answers('note.reply', {
			...{ id: randomUUID(), threadId: begun.id, body: 'All of them.', mentions: [] },
		});
		await answers('note.add', note('CAMP-2', '@Mary look at this', [me.memberId]));
		await answers('expectation.set', {
			...{ ref: ref('CAMP-3'), fields: { possible: { by: '2027-06-15', cost: 'A week' } } },
		});
		await answers('restatement.say', { ref: ref('CAMP-4'), text: 'Vouchers apply by themselves' });
		await answers('concept.approve', { id: conceptId });

		await expect.poll(badge).toBe('5');
		await item('CAMP-1').getByText('has answered in a conversation of yours').waitFor();
		await item('CAMP-2').getByText('mentions you').waitFor();
		await item('CAMP-3')
			.getByText('says what is possible, and waits for your side’s word')
			.waitFor();
		await item('CAMP-4').getByText('has said it back: was it meant so?').waitFor();
		await item('lead handover').getByText('Your suggestion is approved').waitFor();
	});

	it('is put away at a click until there is something new', async () => {
		await inbox.getByRole('button', { name: 'Put CAMP-3 away' }).click();
		await item('CAMP-3').waitFor({ state: 'detached' });
		await expect.poll(badge).toBe('4');
		await answers('expectation.set', {
			...{ ref: ref('CAMP-3'), fields: { possible: { by: '2027-06-10', cost: 'A week' } } },
		});
		await item('CAMP-3').waitFor();
		await expect.poll(badge).toBe('5');
	});

	it('is gone from the list when it is dealt with, and the ticket stays open beside it', async () => {
		await item('CAMP-3').getByRole('link').click();
		const expectation = inbox.getByRole('region', { name: /^Expectation/ });
		await expectation.getByRole('button', { name: /^Expectation/ }).click();
		await expectation.getByRole('button', { name: 'Acknowledge for Marketing' }).click();
		await expectation.getByText('acknowledged by Mary').waitFor();
		await item('CAMP-3').waitFor({ state: 'detached' });
		await expect.poll(badge).toBe('4');
	});
});
