import { describe, expect, it } from 'vitest';
import { mutate } from '../../../replica/mutate.ts';
import { joined, put } from '../../../replica/testing.ts';
import type { Background } from '../background.ts';
import { whyTeamHandlers } from './why-team.ts';

const PAGE = {
	kind: 'page',
	tabId: 1,
	frameId: 0,
	url: new URL('https://acme.atlassian.net/'),
} as const;
const ref = (key: string) => ({ system: 'jira', host: 'acme.atlassian.net', key });

async function team() {
	const db = await joined([
		put('member', { id: 'mary', name: 'Mary', side: 'marketing', role: 'admin', state: 'active' }),
		put('priority', {
			...{ id: 'p1', list: 'shared', title: 'Checkout revamp', bet: 'big', rank: 'a0' },
			...{ serves: { marketing: '', it: '' }, outcome: '', state: 'dropped' },
			lesson: 'The provider limits vouchers to one an order.',
		}),
	]);
	const current = { team: async () => ({ db }) };
	return { db, handlers: whyTeamHandlers({ current } as unknown as Background) };
}

describe('tickets that are like a new one', () => {
	it('are told with their priority and what it taught, also those said a moment ago', async () => {
		const { db, handlers } = await team();
		const ask = () =>
			handlers['why.alike']({ text: 'Vouchers are refused and shoppers leave' }, PAGE);
		expect(await ask()).toEqual({ tickets: [], lessons: [] });
		const whyNow = 'Shoppers leave at the voucher step';
		const answers = { whyNow, priorityId: 'p1' };
		await mutate(db, { name: 'why.answer', args: { ref: ref('CAMP-4'), answers } });
		await expect.poll(ask).toEqual({
			tickets: [
				{
					ref: ref('CAMP-4'),
					said: whyNow,
					priority: { title: 'Checkout revamp', state: 'dropped' },
					lesson: 'The provider limits vouchers to one an order.',
				},
			],
			lessons: [],
		});
	});

	it('bring up the lessons that were written down about the like, also one of a moment ago', async () => {
		const { db, handlers } = await team();
		const ask = async (text: string) => (await handlers['why.alike']({ text }, PAGE)).lessons;
		expect(await ask('Vouchers are refused and shoppers leave')).toEqual([]);
		const lesson = { id: 'l1', title: 'Vouchers', lesson: 'Ask the provider first.' };
		const args = { ...lesson, happened: 'Shoppers left when one was refused', about: {} };
		await mutate(db, { name: 'lesson.add', args });
		await expect.poll(() => ask('Vouchers are refused and shoppers leave')).toEqual([lesson]);
		expect(await ask('A faster search in the archive')).toEqual([]);
	});
});

describe('the questions of a place', () => {
	it('are what an admin set there', async () => {
		const { db, handlers } = await team();
		const prompts = [{ id: 'own-m' as const, label: 'Which market?', example: '' }];
		const place = { system: 'jira', host: 'acme.atlassian.net', project: 'CAMP' };
		await mutate(db, { name: 'why.prompts.set', args: { ...place, prompts } });
		const labels = async (project: string) =>
			(await handlers['why.questions']({ ...place, project }, PAGE)).map(({ label }) => label);
		expect(await labels('camp')).toEqual(['Which market?']);
		expect(await labels('SHOP')).toHaveLength(5);
	});
});
