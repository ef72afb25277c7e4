import { MemoryTeam } from '@common-ground/shared/mutations/memory.ts';
import { people } from '@common-ground/shared/mutations/people.fixture.ts';
import { expect, it } from 'vitest';
import { noteOffers } from './carry-notes.ts';

it('notes that were made before joining are made anew, for the same readers, and not twice', () => {
	const local = new MemoryTeam();
	const ref = { system: 'backlogmd', host: '127.0.0.1', key: 'CAMP-2' };
	const said = { ref, kind: 'question' as const, mentions: [] };
	local.run(people.mary, 'note.add', { ...said, id: 'n', body: 'For all', visibility: 'team' });
	local.run(people.mary, 'note.reply', { id: 'a', threadId: 'n', body: 'More', mentions: [] });
	local.run(people.mary, 'note.add', { ...said, id: 'p', body: 'Mine', visibility: 'private' });
	local.run(people.mary, 'note.resolve', { id: 'p', resolved: true });

	const team = new MemoryTeam();
	const has = (id: string): boolean => team.get('note', id) !== undefined;
	for (const { name, args } of noteOffers(local.all('note'), has))
		expect(team.runUnchecked(people.ian, name, args)).toMatchObject({ ok: true });
	expect(team.get('note', 'a')).toMatchObject({ threadId: 'n', body: 'More', by: 'ian' });
	expect(team.get('note', 'p')).toMatchObject({ body: 'Mine', resolved: { by: 'ian' } });
	expect(team.records.get('note/p')?.scope).toBe('member:ian');
	expect(noteOffers(local.all('note'), has)).toEqual([]);
});
