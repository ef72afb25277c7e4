import { beforeEach, describe, expect, it } from 'vitest';
import { currentTeamId, forgetMembership, membership } from './device.ts';
import { completeJoin, join, lookAtInvite } from './join.ts';
import { signOut } from './leave.ts';
import { openLocal, setLocalMember } from './local.ts';
import { mutate } from './mutate.ts';
import { openReplica } from './open.ts';
import { contactOf } from './standing.ts';
import { dieAt, problem, put, scripted, snapshot } from './testing.ts';
import { allIn, reading } from './view.ts';

const LINK = 'https://team.example/join#abcdefghijklmnopqrstuvwxyz';
const REF = { system: 'redmine', host: 'tracker.example', key: '7' };
const ANSWERS = {
	whyNow: 'The fair is in May.',
	outcome: '',
	priorityId: 'p-local',
	noPriority: '',
	measure: '',
	neededBy: '',
};

let teams = 0;
let teamId = '';

const me = (id = 'mary-there') => ({
	id,
	name: 'Mary',
	side: 'it',
	role: 'member',
	state: 'active',
});

function server(more: Parameters<typeof scripted>[0] = {}, memberId = 'mary-there') {
	const records = [
		put('team', {
			id: 'team',
			name: 'Acme',
			sideNames: { marketing: 'Growth', it: 'Tech' },
			bigBetCap: 3,
		}),
		put('member', me(memberId)),
	];
	const cursor = { epoch: 'e1', seq: 1 };
	return scripted({
		'POST /v1/join': () =>
			Response.json({
				token: `token of ${memberId}`,
				teamId,
				teamName: 'Acme',
				epoch: 'e1',
				member: me(memberId),
			}),
		...snapshot(cursor, records),
		'GET /v1/changes': () => Response.json({ changes: [], cursor, more: false, lastMutationId: 0 }),
		...more,
	});
}

const joining = (fetch: ReturnType<typeof server>['fetch']) =>
	join(fetch, { link: LINK, name: 'Mary', device: 'Chrome on Linux' });

const offered = async () =>
	(await (await openReplica(teamId)).getAll('outbox')).map(({ name, args }) => ({ name, args }));

beforeEach(async () => {
	teamId = `joined-${++teams}`;
	await forgetMembership();
	const local = await openLocal();
	for (const name of ['records', 'overlay', 'outbox', 'log', 'meta'] as const)
		await local.clear(name);
	await openLocal();
});

describe('an invite', () => {
	it('is looked at without being used', async () => {
		const look = { teamName: 'Acme', side: 'it', role: 'member', expires: '2026-02-01' };
		const { fetch, seen } = server({ 'POST /v1/invites/look': () => Response.json(look) });
		expect(await lookAtInvite(fetch, LINK)).toEqual({ ok: true, ...look });
		expect(seen).toEqual(['POST /v1/invites/look']);
	});

	it.each([
		['', 'bad_request', 'not an invite link'],
		['https://team.example/join', 'bad_request', 'not an invite link'],
		['javascript:alert(1)', 'bad_request', 'not an invite link'],
	])('%j gets one clear sentence', async (link, code, words) => {
		const reply = await lookAtInvite(server().fetch, link);
		expect(reply).toMatchObject({ ok: false, code });
		expect((reply as { message: string }).message).toContain(words);
	});

	it('that was used tells so in the server’s words; nothing else answers for the server', async () => {
		const used = server({
			'POST /v1/join': () => problem(410, 'invite_used', 'Ask for a new one.'),
		});
		expect(await joining(used.fetch)).toEqual({
			ok: false,
			code: 'invite_used',
			message: 'Ask for a new one.',
		});
		const cafe = server({ 'POST /v1/join': () => new Response('<h1>Welcome to our Wi-Fi</h1>') });
		expect(await joining(cafe.fetch)).toMatchObject({ code: 'not_understood' });
		expect(await joining(scripted({}).fetch)).toMatchObject({ code: 'unreachable' });
		expect(await membership()).toBeUndefined();
	});
});

describe('joining', () => {
	it('makes the team current once its data is here', async () => {
		expect(await joining(server().fetch)).toMatchObject({ ok: true });
		expect(await currentTeamId()).toBe(teamId);
		expect(await allIn(reading(await openReplica(teamId)), 'member')).toMatchObject([
			{ name: 'Mary' },
		]);
	});

	it('carries own work along as suggestions, and leaves decisions and ranking behind', async () => {
		const local = await openLocal();
		const change = async (name: string, args: unknown) =>
			expect(await mutate(local, { name, args })).toEqual({ ok: true });
		const word = { side: 'it', type: 'full', context: 'We said so.' } as const;
		const definition = { marketing: 'A round of work', it: '' };
		await change('concept.suggest', { id: 'c1', termId: 't1', text: 'sprnt', definition, ...word });
		await change('term.edit', { id: 't1', fields: { text: 'sprint' } });
		await change('concept.edit', {
			id: 'c1',
			fields: { definition: { it: 'An iteration' }, example: 'In this sprint.' },
		});
		await change('concept.approve', { id: 'c1' });
		await change('concept.suggest', {
			id: 'c2',
			termId: 't2',
			text: 'dropped',
			definition,
			...word,
		});
		await change('concept.reject', { id: 'c2', reason: 'Nobody says so.' });
		const concepts = await allIn(reading(local), 'concept');
		const starter = concepts.find(({ id }) => id.startsWith('sp-'));
		await change('concept.edit', { id: starter?.id, fields: { example: 'Mine.' } });
		await change('known.add', { conceptId: 'sp-known' });
		const serves = { marketing: '', it: '' };
		const priority = { id: 'p-local', list: 'shared', title: 'Mine', bet: 'normal', serves };
		await change('priority.create', { ...priority, outcome: '' });
		await change('ticket.tag', { ref: REF, priorityId: 'p-local' });
		await change('why.answer', { ref: REF, answers: ANSWERS });

		await joining(server().fetch);
		expect(await offered()).toEqual([
			{
				name: 'concept.suggest',
				args: {
					id: 'c1',
					termId: 't1',
					text: 'sprint',
					definition: { marketing: 'A round of work', it: 'An iteration' },
					...word,
				},
			},
			{ name: 'concept.edit', args: { id: 'c1', fields: { example: 'In this sprint.' } } },
			{ name: 'known.add', args: { conceptId: 'sp-known' } },
			{ name: 'why.answer', args: { ref: REF, answers: { whyNow: ANSWERS.whyNow } } },
		]);
		const there = await allIn(reading(await openReplica(teamId)), 'concept');
		expect(there).toMatchObject([{ id: 'c1', status: 'suggested', vouchedBy: '' }]);
	});

	it('leaves nothing that could be taken for a server that does not answer', async () => {
		await joining(server().fetch);
		expect(await contactOf(await openReplica(teamId))).toMatchObject({ state: 'reachable' });
	});

	it('tags tickets only with priorities that the team has, and not over its own tags', async () => {
		const local = await openLocal();
		const serves = { marketing: '', it: '' };
		const priority = { id: 'p', list: 'shared', title: 'Both', bet: 'normal', serves };
		await mutate(local, { name: 'priority.create', args: { ...priority, outcome: '' } });
		for (const key of ['7', '8'])
			await mutate(local, { name: 'ticket.tag', args: { ref: { ...REF, key }, priorityId: 'p' } });
		const team = [
			put('priority', { ...priority, rank: 'a0', outcome: '', state: 'active' }),
			put('ticket', {
				id: 'redmine:tracker.example:8',
				...REF,
				key: '8',
				priorityId: null,
				taggedBy: 'x',
				taggedAt: '',
			}),
			put('member', me()),
		];
		await joining(server(snapshot({ epoch: 'e1', seq: 1 }, team)).fetch);
		expect(await offered()).toEqual([{ name: 'ticket.tag', args: { ref: REF, priorityId: 'p' } }]);
	});

	it('that is cut off after the invite was used is taken up again, and carries nothing twice', async () => {
		const local = await openLocal();
		for (const conceptId of ['a', 'b', 'c'])
			await mutate(local, { name: 'known.add', args: { conceptId } });
		await mutate(local, {
			name: 'concept.suggest',
			args: {
				id: 'c1',
				termId: 't1',
				text: 'sprint',
				side: 'it',
				type: 'full',
				definition: { marketing: '', it: '' },
				context: '',
			},
		});
		await mutate(local, { name: 'concept.edit', args: { id: 'c1', fields: { example: 'So.' } } });
		const { fetch, seen } = server();
		expect(
			await joining((url, init) =>
				url.includes('snapshot') ? Promise.reject(new TypeError('offline')) : fetch(url, init),
			),
		).toMatchObject({ ok: false, code: 'unreachable' });
		expect(await currentTeamId()).toBe('local');
		for (let n = 1; (await membership())?.state === 'joining'; n++) {
			const revive = dieAt(n);
			await completeJoin(fetch).catch(() => 'killed');
			revive();
			expect(n).toBeLessThan(1_000);
		}
		expect(await currentTeamId()).toBe(teamId);
		const sorted = (await offered()).map(({ name }) => name).sort();
		expect(sorted.slice(0, -3)).toEqual(['concept.edit', 'concept.suggest']);
		expect(sorted.slice(-3)).toEqual(['known.add', 'known.add', 'known.add']);
		expect(seen.filter((name) => name === 'POST /v1/join')).toHaveLength(1);
	});
});

describe('leaving', () => {
	const revoking = (seen: string[]) => ({
		'GET /v1/devices': () =>
			Response.json({
				devices: [
					{ id: 'd1', memberId: 'm', name: '', created: '', lastSeen: '', current: false },
					{ id: 'd2', memberId: 'm', name: '', created: '', lastSeen: '', current: true },
				],
			}),
		'DELETE /v1/devices/d2': () => {
			seen.push('revoked');
			return new Response(null, { status: 204 });
		},
	});

	it('gives the access back, forgets token and data, and returns to the local team', async () => {
		const local = await openLocal();
		await setLocalMember(local, { name: 'Mary' });
		const seen: string[] = [];
		const { fetch } = server(revoking(seen));
		await joining(fetch);
		const current = await membership();
		if (current) await signOut(fetch, current);
		expect(seen).toEqual(['revoked']);
		expect(await membership()).toBeUndefined();
		expect(await currentTeamId()).toBe('local');
		expect(await (await openReplica(teamId)).count('records')).toBe(0);
		expect(await local.count('records')).toBeGreaterThan(100);
	});

	it('stays where it is, if nobody would be left who can let people in', async () => {
		const refusing = () => problem(409, 'last_admin', 'Make somebody else an admin first.');
		const { fetch } = server({ ...revoking([]), 'DELETE /v1/devices/d2': refusing });
		await joining(fetch);
		const current = await membership();
		expect(current && (await signOut(fetch, current))).toEqual({
			...{ ok: false, code: 'last_admin', message: 'Make somebody else an admin first.' },
		});
		expect(await currentTeamId()).toBe(teamId);
	});

	it('works with a server that is gone', async () => {
		await joining(server().fetch);
		const current = await membership();
		if (current) await signOut(scripted({}).fetch, current);
		expect(await currentTeamId()).toBe('local');
	});

	it('keeps what was never sent, and offers it when the team is joined again', async () => {
		await joining(server().fetch);
		await mutate(await openReplica(teamId), { name: 'known.add', args: { conceptId: 'x' } });
		const [before] = await (await openReplica(teamId)).getAll('outbox');
		const current = await membership();
		if (current) await signOut(scripted({}).fetch, current);
		await joining(server({}, 'mary-again').fetch);
		expect(await (await openReplica(teamId)).getAll('outbox')).toMatchObject([
			{ id: 1, uuid: before?.uuid, args: { conceptId: 'x' } },
		]);
		expect(await allIn(reading(await openReplica(teamId)), 'known')).toMatchObject([
			{ id: 'mary-again~x' },
		]);
	});
});
