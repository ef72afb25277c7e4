import { describe, expect, it } from 'vitest';
import type { Handlers } from '../../../messaging/serve.ts';
import { mutate } from '../../../replica/mutate.ts';
import { joined, put } from '../../../replica/testing.ts';
import type { Background } from '../background.ts';
import { ticketHandlers } from './tickets.ts';

const REF = { system: 'redmine', host: 'tracker.example', key: '7' };
const ID = 'redmine:tracker.example:7';
const PAGE = {
	kind: 'page',
	tabId: 1,
	frameId: 0,
	url: new URL('https://tracker.example/'),
} as const;

const priority = (id: string, rank: string, more: object = {}) => ({
	id,
	list: 'shared',
	title: id,
	bet: 'normal',
	rank,
	serves: { marketing: 'M', it: 'I' },
	outcome: 'More orders',
	state: 'active',
	...more,
});
const ticket = (priorityId: string | null) => ({
	id: ID,
	...REF,
	priorityId,
	taggedBy: 'mary',
	taggedAt: '2026-01-05',
});

async function team(records: Parameters<typeof joined>[0] = []) {
	const me = { id: 'mary', name: 'Mary', side: 'marketing', role: 'admin', state: 'active' };
	const db = await joined([put('member', me), ...records]);
	const current = { team: async () => ({ db }) };
	const handlers: Pick<Handlers, 'tickets.get' | 'ticket.panel' | 'priorities.list'> =
		ticketHandlers({ current } as unknown as Background);
	return { db, handlers };
}

const RANKED = [
	put('priority', priority('second', 'a1')),
	put('priority', priority('first', 'a0', { bet: 'big' })),
	put('priority', priority('done', 'Zz', { state: 'done' })),
	put('priority', priority('its', 'a0', { list: 'it' })),
];

describe('priorities', () => {
	it('are listed list by list with the rank that people see; closed ones take no place', async () => {
		const { handlers } = await team(RANKED);
		const list = await handlers['priorities.list']({}, { kind: 'extension' });
		expect(list).toEqual([
			{ id: 'first', list: 'shared', rank: 1, title: 'first', bet: 'big' },
			{ id: 'second', list: 'shared', rank: 2, title: 'second', bet: 'normal' },
			{ id: 'its', list: 'it', rank: 1, title: 'its', bet: 'normal' },
		]);
	});
});

describe('the chips of a page', () => {
	it('are told by the ticket’s id, also where the priority is done; others have none', async () => {
		const others = ['8', '9'].map((key) => ({ ...REF, key }));
		const { handlers } = await team([
			...RANKED,
			put('ticket', ticket('second')),
			put('ticket', { ...ticket('done'), id: `${ID.slice(0, -1)}8`, key: '8' }),
		]);
		const { chips } = await handlers['tickets.get']({ refs: [REF, ...others] }, PAGE);
		expect(Object.entries(chips).map(([id, { rank, closed }]) => [id, rank, closed])).toEqual([
			[ID, 2, undefined],
			[`${ID.slice(0, -1)}8`, 0, 'done'],
		]);
	});
});

describe('the panel of a ticket', () => {
	it('is empty for a ticket that nobody touched', async () => {
		const { handlers } = await team(RANKED);
		expect(await handlers['ticket.panel']({ ref: REF }, PAGE)).toEqual({
			ref: REF,
			tag: null,
			serves: { marketing: '', it: '' },
			outcome: '',
			taggedByName: '',
			taggedAt: '',
			why: null,
			waiting: false,
		});
	});

	it('names people, says what the priority serves, and what still waits for the server', async () => {
		const { db, handlers } = await team([...RANKED, put('ticket', ticket('first'))]);
		expect(await handlers['ticket.panel']({ ref: REF }, PAGE)).toMatchObject({
			tag: { id: 'first', rank: 1, bet: 'big' },
			serves: { marketing: 'M', it: 'I' },
			outcome: 'More orders',
			taggedByName: 'Mary',
			waiting: false,
		});
		await mutate(db, { name: 'why.skip', args: { ref: REF, reason: 'later' } });
		expect(await handlers['ticket.panel']({ ref: REF }, PAGE)).toMatchObject({
			why: { answers: null, skipped: 'later', byName: 'Mary' },
			waiting: true,
		});
	});
});
