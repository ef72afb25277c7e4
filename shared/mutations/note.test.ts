import { describe, expect, it } from 'vitest';
import type { Visibility } from '../model/note.ts';
import { NOTE_LIMITS } from '../notes/limits.ts';
import type { Actor } from './define.ts';
import { MemoryTeam } from './memory.ts';
import { people } from './people.fixture.ts';

const { admin, mary, ian, sponsor, system } = people;
const ref = { system: 'backlogmd', host: '127.0.0.1:3102', key: 'CAMP-2' };
const anna = { memberId: 'anna', name: 'Anna', side: 'it', role: 'member' } as const;

const aTeam = () => {
	const team = new MemoryTeam();
	for (const { memberId: id, name, side, role } of [mary, ian, anna, admin])
		team.run(system, 'member.join', { member: { id, name, side, role, state: 'active' } });
	return team;
};

const write = (
	team: MemoryTeam,
	author: Actor,
	visibility: Visibility,
	{ id = 'n1', body = 'Which sign-on?', mentions = [] as string[] } = {},
) => team.run(author, 'note.add', { id, ref, kind: 'note', body, visibility, mentions }, 'then');

const scopeOf = (team: MemoryTeam, id: string) => team.records.get(`note/${id}`)?.scope;

describe('who reads a note', () => {
	it.each([
		['team', 'team'],
		['side', 'side:it'],
		['private', 'member:ian'],
	] as const)('%s goes to the devices in the scope %s alone', (visibility, scope) => {
		const team = aTeam();
		write(team, ian, visibility);
		expect(scopeOf(team, 'n1')).toBe(scope);
	});

	it('is the same for its answers', () => {
		const team = aTeam();
		write(team, ian, 'side');
		team.run(anna, 'note.reply', { id: 'n2', threadId: 'n1', body: 'OAuth', mentions: [] });
		expect(scopeOf(team, 'n2')).toBe('side:it');
		expect(team.get('note', 'n2')).toMatchObject({ threadId: 'n1', by: 'anna', holder: 'ian' });
	});

	it.each(['side', 'private'] as const)('a %s note is not there for others', (visibility) => {
		const team = aTeam();
		write(team, ian, visibility);
		for (const attempt of [
			team.run(mary, 'note.reply', { id: 'n2', threadId: 'n1', body: 'Aha', mentions: [] }),
			team.run(mary, 'note.edit', { id: 'n1', body: 'Aha', mentions: [] }),
			team.run(mary, 'note.resolve', { id: 'n1', resolved: true }),
		])
			expect(attempt).toMatchObject({ code: 'not_found' });
		expect(team.run(mary, 'note.remove', { id: 'n1' })).toMatchObject({ changes: [] });
		expect(team.get('note', 'n1')).toBeDefined();
	});

	it('an admin of the other side neither reads nor removes it', () => {
		const team = aTeam();
		write(team, mary, 'side');
		team.run(admin, 'note.remove', { id: 'n1' });
		expect(team.get('note', 'n1')).toBeDefined();
	});

	it('never changes: an edit cannot make a private note public', () => {
		const team = aTeam();
		write(team, ian, 'private');
		const wider = { id: 'n1', body: 'Mine', mentions: [], visibility: 'team' };
		team.runUnchecked(ian, 'note.edit', wider);
		expect(team.get('note', 'n1')).toMatchObject({ body: 'Mine', visibility: 'private' });
		expect(scopeOf(team, 'n1')).toBe('member:ian');
	});

	it('names only those who may read it', () => {
		const team = aTeam();
		write(team, ian, 'side', { mentions: ['mary', 'anna', 'nobody'] });
		expect(team.get('note', 'n1')?.mentions).toEqual(['anna']);
	});
});

describe('the words of a note', () => {
	it('are changed by their author alone', () => {
		const team = aTeam();
		write(team, ian, 'team');
		expect(team.run(admin, 'note.edit', { id: 'n1', body: 'x', mentions: [] })).toMatchObject({
			code: 'forbidden',
		});
		team.run(ian, 'note.edit', { id: 'n1', body: 'Which SSO?', mentions: [] }, 'later');
		expect(team.get('note', 'n1')).toMatchObject({
			body: 'Which SSO?',
			at: 'then',
			editedAt: 'later',
		});
	});

	it('may be ten thousand characters, and no more', () => {
		const team = aTeam();
		const most = '𝒳'.repeat(NOTE_LIMITS.body);
		expect(write(team, ian, 'team', { body: most })).toMatchObject({ ok: true });
		expect(write(team, ian, 'team', { id: 'n2', body: `${most}!` })).toMatchObject({
			code: 'bad_arguments',
			message: 'The note is longer than 10000 characters. Shorten it and try again. (at body)',
		});
		expect(write(team, ian, 'team', { id: 'n3', body: ' \n' })).toMatchObject({
			message: 'The note is missing. (at body)',
		});
	});

	it('are not written by a sponsor, nor twice under one id', () => {
		const team = aTeam();
		expect(write(team, sponsor, 'team')).toMatchObject({ code: 'forbidden' });
		write(team, ian, 'team');
		expect(write(team, mary, 'team')).toMatchObject({ code: 'conflict' });
	});

	it('what is said of its place is kept, and nothing beside it', () => {
		const team = aTeam();
		const anchor = {
			region: 'description',
			quote: { type: 'TextQuoteSelector', exact: 'SSO', prefix: 'the ', suffix: '' },
			position: { type: 'TextPositionSelector', start: 4, end: 7 },
			...{ length: 7, tells: ['quote'] },
		};
		const said = { ref, kind: 'note', body: 'x', visibility: 'team', mentions: [] };
		team.runUnchecked(ian, 'note.add', { id: 'n1', ...said, anchor: { ...anchor, page: 'html' } });
		expect(team.get('note', 'n1')?.anchor).toEqual(anchor);
		const long = { ...anchor, quote: { ...anchor.quote, exact: 'x'.repeat(501) } };
		expect(team.runUnchecked(ian, 'note.add', { id: 'n2', ...said, anchor: long })).toMatchObject({
			code: 'bad_arguments',
		});
	});
});

describe('what becomes of a note', () => {
	it('it is resolved and opened again by whoever reads it', () => {
		const team = aTeam();
		write(team, ian, 'team');
		team.run(mary, 'note.resolve', { id: 'n1', resolved: true }, 'now');
		expect(team.get('note', 'n1')?.resolved).toEqual({ by: 'mary', at: 'now' });
		team.run(ian, 'note.resolve', { id: 'n1', resolved: false });
		expect(team.get('note', 'n1')?.resolved).toBeUndefined();
	});

	it('it is removed by its author or an admin, and brought back as it was by whoever did so', () => {
		const team = aTeam();
		write(team, ian, 'team');
		const before = team.get('note', 'n1');
		expect(team.run(mary, 'note.remove', { id: 'n1' })).toMatchObject({ code: 'forbidden' });
		team.run(admin, 'note.remove', { id: 'n1' });
		expect(team.get('note', 'n1')).toBeUndefined();
		expect(team.run(ian, 'note.restore', { id: 'n1' })).toMatchObject({ code: 'forbidden' });
		team.run(admin, 'note.restore', { id: 'n1' });
		expect(team.get('note', 'n1')).toEqual(before);
		team.run(ian, 'note.remove', { id: 'n1' });
		team.run(ian, 'note.restore', { id: 'n1' });
		expect(team.get('note', 'n1')).toEqual(before);
	});

	it('its answers stay when it is removed', () => {
		const team = aTeam();
		write(team, ian, 'team');
		team.run(mary, 'note.reply', { id: 'n2', threadId: 'n1', body: 'The new one', mentions: [] });
		team.run(ian, 'note.remove', { id: 'n1' });
		expect(team.get('note', 'n2')?.body).toBe('The new one');
	});

	it('a removed private note stays with its author alone, until it is forgotten', () => {
		const team = aTeam();
		write(team, ian, 'private');
		team.run(ian, 'note.remove', { id: 'n1' });
		expect(team.records.get('kept/note:n1')?.scope).toBe('member:ian');
		expect(team.run(mary, 'note.restore', { id: 'n1' })).toMatchObject({ code: 'not_found' });
		expect(team.run(admin, 'kept.drop', { id: 'note:n1' })).toMatchObject({ code: 'forbidden' });
		expect(team.run(system, 'kept.forget', { ids: ['note:n1'] })).toMatchObject({
			changes: [{ op: 'delete', id: 'note:n1', scope: 'member:ian' }],
		});
	});
});
