import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Ports } from '../../messaging/ports.ts';
import type { PageEvent } from '../../messaging/replies.ts';
import { announceChange } from '../../replica/changes.ts';
import { newsSince, spreadNews, tellPaused } from './news.ts';
import { setPaused } from './pauses.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const HERE = 'https://a.example/board';
const THERE = 'https://b.example/';
const told: [string, PageEvent['type']][] = [];
const ports: Ports = {
	send(event, which = () => true) {
		for (const page of [HERE, THERE]) if (which(page)) told.push([page, event.type]);
	},
};
spreadNews(ports);

beforeEach(() => {
	fakeBrowser.reset();
	told.length = 0;
});

const kinds = async (since: number, url = HERE) =>
	(await newsSince(since, url)).map(({ type }) => type);

describe('news', () => {
	it('reach every visible page, one for all that changed of a kind', async () => {
		announceChange(['concept', 'term', 'status']);
		expect(told).toEqual([
			[HERE, 'glossary'],
			[THERE, 'glossary'],
		]);
	});

	it('that a hidden page missed are told when it comes back, and only those', async () => {
		const before = Date.now();
		announceChange(['ticket']);
		await vi.waitFor(async () => expect(await kinds(before)).toEqual(['tickets']));
		expect(await kinds(before + 3_600_000)).toEqual([]);
	});

	it('of a pause reach the pages of its host alone', async () => {
		await setPaused('a.example', true);
		tellPaused(ports, 'a.example', true);
		expect(told).toEqual([[HERE, 'paused']]);
		await vi.waitFor(async () =>
			expect(await newsSince(0, HERE)).toContainEqual({ type: 'paused', paused: true }),
		);
		expect(await newsSince(0, THERE)).toContainEqual({ type: 'paused', paused: false });
	});
});
