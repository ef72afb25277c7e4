import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { problem, scripted } from '../../replica/testing.ts';
import type { Background } from './background.ts';
import { keepLookupCounts, LOOKUPS_ALARM } from './lookup-counts.ts';
import { changeSettings } from './settings.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

beforeEach(() => fakeBrowser.reset());

const ORIGIN = 'https://team.example';
const stored = () => fakeBrowser.storage.local.get(null);

/** A device that counts, on a day that can be moved on, with a server that answers as told. */
async function counting(answer: () => Response, isJoined = true) {
	const sent: unknown[] = [];
	const { fetch } = scripted({
		'POST /v1/lookups': (body: unknown) => {
			sent.push(body);
			return answer();
		},
	});
	const remote = { membership: { origin: ORIGIN, token: 't' } };
	const current = { team: async () => ({ remote: isJoined ? remote : undefined }) };
	const clock = { now: new Date(2026, 5, 10, 9) };
	const counts = keepLookupCounts({ current, fetch } as unknown as Background, {
		now: () => clock.now,
		random: () => 0.5,
	});
	return { counts, clock, sent };
}
const taken = () => new Response(null, { status: 204 });
const NEXT_DAY = new Date(2026, 5, 11, 0, 5);

describe('look-ups', () => {
	it('are not counted unless the member said so', async () => {
		const { counts, clock, sent } = await counting(taken);
		await counts.count(['lead']);
		clock.now = NEXT_DAY;
		await counts.send();
		expect([sent, await stored()]).toEqual([[], {}]);
	});

	it('are told once the day is over, as sums, once', async () => {
		await changeSettings({ countLookups: true });
		const { counts, clock, sent } = await counting(taken);
		await counts.count(['lead', 'seo']);
		await counts.send();
		expect(sent).toEqual([]);
		clock.now = new Date(2026, 5, 10, 15);
		await counts.count(['lead']);
		clock.now = NEXT_DAY;
		await counts.send();
		await counts.send();
		expect(sent).toEqual([
			{
				uuid: expect.any(String),
				day: '2026-06-10',
				counts: [
					{ conceptId: 'lead', count: 2 },
					{ conceptId: 'seo', count: 1 },
				],
			},
		]);
		expect(await stored()).not.toHaveProperty('lookups');
	});

	it('of a card that is read anew while it is open are one', async () => {
		await changeSettings({ countLookups: true });
		const { counts, clock, sent } = await counting(taken);
		for (const minute of [0, 5, 10, 15]) {
			clock.now = new Date(2026, 5, 10, 9, minute);
			await counts.count(['lead']);
		}
		clock.now = NEXT_DAY;
		await counts.send();
		expect(sent).toMatchObject([{ counts: [{ conceptId: 'lead', count: 1 }] }]);
	});

	it('are sent at a moment of chance, and only once a day is over', async () => {
		await changeSettings({ countLookups: true });
		const { counts, clock } = await counting(taken);
		const alarm = () => fakeBrowser.alarms.get(LOOKUPS_ALARM);
		await counts.count(['lead']);
		await counts.plan();
		expect(await alarm()).toBeUndefined();
		clock.now = NEXT_DAY;
		await counts.plan();
		const at = (await alarm())?.scheduledTime ?? 0;
		expect(at - NEXT_DAY.getTime()).toBeGreaterThan(60 * 60_000);
	});

	it('wait while the server cannot be asked, under the same id, and are dropped where it will never take them', async () => {
		await changeSettings({ countLookups: true });
		let answer = () => problem(503, 'unavailable', 'Later.');
		const { counts, clock, sent } = await counting(() => answer());
		await counts.count(['lead']);
		clock.now = NEXT_DAY;
		await counts.send();
		answer = () => problem(400, 'bad_request', 'Too long ago.');
		await counts.send();
		await counts.send();
		expect(sent).toHaveLength(2);
		expect(sent[0]).toEqual(sent[1]);
	});

	it('are forgotten when the member says no, and never kept without a team', async () => {
		await changeSettings({ countLookups: true });
		const { counts } = await counting(taken);
		await counts.count(['lead']);
		await counts.forget();
		expect(await stored()).not.toHaveProperty('lookups');
		const alone = await counting(taken, false);
		await alone.counts.count(['lead']);
		expect(await stored()).not.toHaveProperty('lookups');
	});
});
