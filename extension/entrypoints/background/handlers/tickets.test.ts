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
		const panel = await handlers['ticket.panel']({ ref: REF }, PAGE);
		expect(panel).toMatchObject({
			...{ ref: REF, formerly: [], tag: null, why: null, level: null, involved: {} },
			...{ journey: null, channel: null, expectation: null, restatement: null },
			...{ clock: [], concerns: [], history: [], waiting: false },
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

	it('shows what hung on it under its old key, and so does the chip on its card', async () => {
		const { db, handlers } = await team([...RANKED, put('ticket', ticket('first'))]);
		const now = { ...REF, key: '8' };
		await mutate(db, { name: 'ticket.describe', args: { ref: REF, fields: { level: 2 } } });
		await mutate(db, { name: 'alias.ticket', args: { from: REF, to: now } });
		for (const asked of [REF, now])
			expect(await handlers['ticket.panel']({ ref: asked }, PAGE)).toMatchObject({
				...{ ref: now, formerly: [REF], level: 2, tag: { id: 'first' } },
				history: [{ what: 'level', text: '2', by: 'mary' }],
			});
		const { chips } = await handlers['tickets.get']({ refs: [now] }, PAGE);
		expect(Object.values(chips)).toMatchObject([{ id: 'first' }]);
	});

	it('has the concerns of its member’s scopes, and the history with titles and the why', async () => {
		const { db, handlers } = await team(RANKED);
		const raise = { ref: REF, id: 'c1', text: 'Who pays?', category: 'cost', visibility: 'side' };
		await mutate(db, { name: 'concern.raise', args: raise }, '2026-05-01');
		const tag = { ref: REF, priorityId: 'first' };
		await mutate(db, { name: 'ticket.tag', args: tag }, '2026-05-02');
		await mutate(db, { name: 'why.skip', args: { ref: REF, reason: 'x' } }, '2026-05-03');
		const panel = await handlers['ticket.panel']({ ref: REF }, PAGE);
		expect(panel.concerns).toMatchObject([{ id: 'c1', state: 'raised' }]);
		expect(panel.history.map(({ what, text }) => [what, text])).toEqual([
			['tagged', 'first'],
			['skipped', undefined],
		]);
	});
});
