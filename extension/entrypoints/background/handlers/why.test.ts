import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageSender } from '../../../messaging/serve.ts';
import { whyHandlers } from './why.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const SITE = 'redmine:tracker.example';
const tab = (tabId: number): PageSender => ({
	kind: 'page',
	tabId,
	frameId: 0,
	url: new URL('https://tracker.example/issues/new'),
});
const answers = (whyNow: string) => ({
	whyNow,
	outcome: '',
	priorityId: '',
	noPriority: '',
	measure: '',
	neededBy: '',
});
const draft = (whyNow: string) => ({ answers: answers(whyNow), skipped: '', inserted: '' });

beforeEach(() => {
	fakeBrowser.reset();
	vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

describe('the draft of a why', () => {
	it('is kept for its site, whichever tab asks', async () => {
		await whyHandlers['why.draft.set']({ site: SITE, draft: draft('The fair') }, tab(1));
		expect(await whyHandlers['why.draft.get']({ site: SITE }, tab(2))).toEqual(draft('The fair'));
		expect(await whyHandlers['why.draft.get']({ site: 'jira:other' }, tab(1))).toBeNull();
	});

	it('leaves nothing behind once it is empty', async () => {
		await whyHandlers['why.draft.set']({ site: SITE, draft: draft('The fair') }, tab(1));
		await whyHandlers['why.draft.set']({ site: SITE, draft: draft('') }, tab(1));
		expect(await fakeBrowser.storage.local.get(null)).toEqual({});
	});

	it('that an older version wrote differently is no draft, rather than an error', async () => {
		await fakeBrowser.storage.local.set({ [`why.draft:${SITE}`]: { whyNow: 7 } });
		expect(await whyHandlers['why.draft.get']({ site: SITE }, tab(1))).toBeNull();
	});
});

describe('a why that waits for its ticket', () => {
	const set = () =>
		whyHandlers['why.pending.set'](
			{ site: SITE, title: 'New checkout', answers: answers('The fair') },
			tab(1),
		);

	it('belongs to its tab', async () => {
		await set();
		expect(await whyHandlers['why.pending.get']({ site: SITE }, tab(2))).toBeNull();
		expect(await whyHandlers['why.pending.get']({ site: SITE }, tab(1))).toMatchObject({
			title: 'New checkout',
			answers: answers('The fair'),
		});
	});

	it('is dropped when its ticket is found, and after ten minutes without', async () => {
		await set();
		await whyHandlers['why.pending.clear']({ site: SITE }, tab(1));
		expect(await whyHandlers['why.pending.get']({ site: SITE }, tab(1))).toBeNull();
		await set();
		vi.advanceTimersByTime(9 * 60_000);
		expect(await whyHandlers['why.pending.get']({ site: SITE }, tab(1))).not.toBeNull();
		vi.advanceTimersByTime(60_000);
		expect(await whyHandlers['why.pending.get']({ site: SITE }, tab(1))).toBeNull();
		expect(await fakeBrowser.storage.session.get(null)).toEqual({});
	});
});
