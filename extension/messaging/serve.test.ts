import { beforeEach, describe, expect, it, vi } from 'vitest';
import { REQUESTS, type RequestName } from './requests.ts';
import { answer, type Handlers, type RawSender } from './serve.ts';

const SELF = { id: 'us', origin: 'chrome-extension://us' };
const PAGE: RawSender = {
	id: 'us',
	url: 'https://tracker.example/browse/CAMP-2',
	frameId: 0,
	tab: { id: 7 },
};
const PANEL: RawSender = { id: 'us', url: 'chrome-extension://us/sidepanel.html' };
const TAB: RawSender = {
	id: 'us',
	url: 'chrome-extension://us/console.html#/queue',
	tab: { id: 8 },
};

const called = vi.fn();
const handlers = Object.fromEntries(
	Object.keys(REQUESTS).map((name) => [
		name,
		(args: unknown, from: unknown) => {
			called(name, args, from);
			return null;
		},
	]),
) as unknown as Handlers;

const send = (request: string, args: unknown, sender: RawSender) =>
	answer({ request, args }, sender, SELF, handlers);
const refused = { ok: false, code: 'refused' };

beforeEach(() => called.mockReset());

describe('the border of the background', () => {
	it('lets a page ask what a page may ask, and tells the handler which page it is', async () => {
		expect(await send('page.hello', {}, PAGE)).toEqual({ ok: true, reply: null });
		expect(called).toHaveBeenCalledWith(
			'page.hello',
			{},
			{ kind: 'page', tabId: 7, frameId: 0, url: new URL(PAGE.url ?? '') },
		);
	});

	it('lets our own pages ask, in a panel as in a tab', async () => {
		for (const sender of [PANEL, TAB])
			expect(await send('status', {}, sender)).toMatchObject({ ok: true });
	});

	it('takes a frame without an address for the page’s that made it', async () => {
		const frame = { ...PAGE, frameId: 3, url: 'about:srcdoc', origin: 'https://tracker.example' };
		await send('page.hello', {}, frame);
		expect(called.mock.lastCall?.[2]).toEqual({
			kind: 'page',
			tabId: 7,
			frameId: 3,
			url: new URL('https://tracker.example'),
		});
		expect(await send('status', {}, { ...frame, origin: 'null' })).toMatchObject(refused);
	});

	const names = Object.keys(REQUESTS) as RequestName[];
	it.each(names.filter((name) => REQUESTS[name].from === 'extension'))(
		'refuses “%s” to a page',
		async (name) => {
			expect(await send(name, {}, PAGE)).toMatchObject(refused);
			expect(called).not.toHaveBeenCalled();
		},
	);

	it.each(names.filter((name) => REQUESTS[name].from === 'page'))(
		'refuses “%s” to our own pages, which have no page to speak for',
		async (name) => {
			expect(await send(name, {}, TAB)).toMatchObject(refused);
			expect(called).not.toHaveBeenCalled();
		},
	);

	it('lets a page make a member’s changes and no others', async () => {
		const change = (name: string, sender: RawSender) =>
			send('mutate', { name, args: { conceptId: 'c' } }, sender);
		expect(await change('known.add', PAGE)).toMatchObject({ ok: true });
		for (const name of [
			'concept.approve',
			'priority.move',
			'team.create',
			'member.join',
			'toString',
		])
			expect(await change(name, PAGE)).toMatchObject(refused);
		expect(called).toHaveBeenCalledTimes(1);
		expect(await change('concept.approve', TAB)).toMatchObject({ ok: true });
	});

	it.each([
		['another extension', { ...PAGE, id: 'them' }],
		['another extension that names our page', { ...PANEL, id: 'them' }],
		['something without an address', { id: 'us', tab: { id: 1 } }],
		['something that is no tab and not ours', { id: 'us', url: 'https://evil.example/' }],
		['an address that only begins like ours', { id: 'us', url: 'chrome-extension://us.evil/x' }],
		['nobody', {}],
	])('refuses %s', async (_who, sender) => {
		expect(await send('status', {}, sender)).toMatchObject(refused);
		expect(await send('priorities.list', {}, sender)).toMatchObject(refused);
		expect(called).not.toHaveBeenCalled();
	});

	it.each([
		['no object', 7],
		['nothing', undefined],
		['a name that is none', { request: 7, args: {} }],
		['an unknown name', { request: 'token.get', args: {} }],
		['a name that every object has', { request: 'constructor', args: {} }],
		['missing arguments', { request: 'card.get' }],
		['wrong arguments', { request: 'card.get', args: { word: 7, conceptIds: 'all' } }],
		['too many', { request: 'card.get', args: { word: '', conceptIds: Array(21).fill('c') } }],
	])('refuses %s', async (_what, message) => {
		expect(await answer(message, PAGE, SELF, handlers)).toMatchObject(refused);
		expect(called).not.toHaveBeenCalled();
	});

	it('tells a failure of the handler in its words, and never rejects', async () => {
		const error = vi.spyOn(console, 'error').mockImplementation(() => {});
		const failing = {
			...handlers,
			'priorities.list': () => Promise.reject(new Error('The disk is full.')),
		};
		const reply = await answer({ request: 'priorities.list', args: {} }, PAGE, SELF, failing);
		expect(reply).toEqual({ ok: false, code: 'failed', message: 'The disk is full.' });
		error.mockRestore();
	});

	it('calls the handler in the same turn, so that a click still counts as one', () => {
		void send('open.sidepanel', { query: 'sprint' }, PAGE);
		expect(called).toHaveBeenCalledTimes(1);
	});
});
