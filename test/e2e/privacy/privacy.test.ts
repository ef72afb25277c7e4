import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { JIRA } from '../../harness/jira-site.ts';
import { joinTeam } from '../../harness/join.ts';
import { markedWords } from '../../harness/overlay.ts';
import { openProfile, type Profile } from '../../harness/profile.ts';
import { startTestServer, type TestServer } from '../../harness/server.ts';
import { Teammate } from '../../harness/teammate.ts';
import { shapeOf, withSecrets } from './account.ts';
import { addressOf, htmlAt, IN_ONE_APP, SECRET, secretOf } from './pages.ts';
import { isBrowsersOwn, openWayOut, type Sent, type WayOut } from './way-out.ts';

/** Loaded, and then gone to within the page, as single-page applications do. */
const LOADS = 125;
const WITHIN = IN_ONE_APP - 1;
/** Tabs at once. */
const TABS = 4;
const PATIENCE = { timeout: 10_000, interval: 20 };
/** Tickets of Jira on pages of their own. */
const TAGGED = [0, 12 * IN_ONE_APP, 24 * IN_ONE_APP];

describe('a thousand pages', () => {
	let server: TestServer;
	let out: WayOut;
	let mary: Profile;
	let ian: Teammate;
	/** What a page gives away that holds nothing. */
	let usual: Set<string>;
	let visits: Sent[];
	let marked = 0;
	const ours = (sent: readonly Sent[]): Sent[] => sent.filter((one) => !isBrowsersOwn(one));

	beforeAll(async () => {
		server = await startTestServer();
		out = await openWayOut(server.origin, (url) =>
			url.port === '7100' ? '<!doctype html><title>Empty</title><p>Nothing.</p>' : htmlAt(url),
		);
		mary = await openProfile({ extension: inject('chromeExtension'), args: out.args });
		// Encrypted sites are answered before the way out: the browser would not believe it.
		await mary.context.route('https://*.atlassian.net/**', (route) =>
			route.fulfill({
				contentType: 'text/html',
				body: htmlAt(new URL(route.request().url())) ?? '',
			}),
		);
		await joinTeam(mary, await server.invite({ side: 'marketing', role: 'member' }), 'Mary');
		ian = await Teammate.join(
			await server.invite({ side: 'it', role: 'translator' }),
			new URL(JIRA).host,
		);
		await ian.rank('Checkout revamp');
		usual = new Set([...(await onAnEmptyPage()), pingOf(server)].map(shapeOf));
		visits = await onAThousand();
	}, 240_000);
	afterAll(async () => {
		await mary?.[Symbol.asyncDispose]();
		await out?.[Symbol.asyncDispose]();
		await server?.[Symbol.asyncDispose]();
	});

	/** News of the team come, the page is left and comes back. */
	async function onAnEmptyPage(): Promise<Sent[]> {
		const from = out.sent.length;
		const page = await mary.visit('http://127.0.0.1:7100/');
		for (let round = 0; round < 3; round += 1) {
			const before = out.sent.length;
			await ian.tag(`CAMP-${round}`, 'Checkout revamp');
			await vi.waitFor(() => expect(out.sent.length).toBeGreaterThan(before), PATIENCE);
			await page.reload();
		}
		await page.close();
		return out.sent.slice(from);
	}

	async function onAThousand(): Promise<Sent[]> {
		const from = out.sent.length;
		const todo = Array.from({ length: LOADS }, (_, n) => n * (WITHIN + 1));
		const tab = async (): Promise<void> => {
			const page = await mary.context.newPage();
			for (let at = todo.shift(); at !== undefined; at = todo.shift()) await visit(page, at);
			await page.close();
		};
		await Promise.all(Array.from({ length: TABS }, tab));
		await ian.tag('CAMP-99', 'Checkout revamp');
		return out.sent.slice(from);
	}

	async function visit(page: Page, first: number): Promise<void> {
		await page.goto(addressOf(first));
		await vi.waitFor(async () => expect(await markedWords(page)).not.toEqual([]), PATIENCE);
		for (let within = 1; within <= WITHIN; within += 1)
			await page.evaluate(goWithin, secretOf(first + within));
		await page.locator('#field').fill(`${secretOf(first)} wants the API of ${secretOf(first)}`);
		await vi.waitFor(async () => expect(await markedWords(page)).not.toEqual([]), PATIENCE);
		marked += 1 + WITHIN;
	}

	it('were read: words are marked on them', () => {
		expect(marked).toBe(1_000);
	});

	it('give nothing away: no word, title or address of them goes anywhere', () => {
		expect(withSecrets(visits)).toEqual([]);
	});

	it('ask nobody but the team’s server', () => {
		expect([...new Set(ours(visits).map(({ to }) => to))]).toEqual([new URL(server.origin).host]);
	});

	it('cannot be told from an empty page by what is asked', () => {
		expect([...new Set(ours(visits).map(shapeOf))].filter((shape) => !usual.has(shape))).toEqual(
			[],
		);
	});

	it('give away only the tickets that were tagged on purpose', async () => {
		const from = out.sent.length;
		for (const n of TAGGED) {
			const page = await mary.visit(addressOf(n));
			const key = 'CAMP-2';
			await page.getByRole('button', { name: `Say which priority ${key} serves` }).click();
			const offer = page.getByRole('dialog', { name: key, exact: true });
			await offer.getByRole('option', { name: /Checkout revamp/ }).click();
			await page
				.getByRole('button', { name: new RegExp(`^${key}: priority 1`) })
				.first()
				.waitFor();
			await page.close();
		}
		const hosts = TAGGED.map((n) => new URL(addressOf(n)).host);
		const pushes = () => out.sent.slice(from).filter(({ what }) => what === 'POST /v1/push');
		await expect
			.poll(() => hosts.every((host) => JSON.stringify(pushes()).includes(host)))
			.toBe(true);
		// What a page is called, and what stands on it, is not among it.
		const rest = pushes().map((push) => {
			let { body } = push;
			for (const host of hosts) body = body.replaceAll(host, 'HOST');
			return { ...push, body };
		});
		expect(rest.filter(({ body }) => SECRET.test(body))).toEqual([]);
		expect(
			withSecrets(out.sent.slice(from).filter(({ what }) => what !== 'POST /v1/push')),
		).toEqual([]);
	});
});

/** Sent every twenty seconds while somebody looks, whatever at. */
const pingOf = ({ origin }: TestServer): Sent => ({
	to: new URL(origin).host,
	what: 'WebSocket message',
	headers: '',
	body: '{"type":"ping"}',
});

/** Runs in the page: another page of the same application, without a load. */
async function goWithin(secret: string): Promise<void> {
	const url = new URL(location.href);
	url.searchParams.set('q', secret);
	history.pushState(null, '', url);
	document.title = `${secret} in the application`;
	const text = document.querySelector('#secret');
	if (text) text.textContent = `${secret} asks for the CNAME of ${secret}, and for the API.`;
	for (let frame = 0; frame < 2; frame += 1)
		await new Promise((resolve) => requestAnimationFrame(resolve));
}
