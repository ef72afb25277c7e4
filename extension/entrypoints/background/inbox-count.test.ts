import { expect, it } from 'vitest';
import { mutate } from '../../replica/mutate.ts';
import { joined, put } from '../../replica/testing.ts';
import { inboxCount } from './inbox-count.ts';

const REF = { system: 'redmine', host: 'tracker.example', key: '7' };
const ID = 'redmine:tracker.example:7';
const ME = { id: 'mary', name: 'Mary', side: 'marketing', role: 'member', state: 'active' };
const SAID = { text: 'A field', by: 'ian', side: 'it', at: '2026-05-04', answer: null };

it('the icon counts what waits for this device’s member, and no more once it was answered', async () => {
	const ticket = { id: ID, ...REF, priorityId: null, taggedBy: 'ian', taggedAt: '' };
	const db = await joined([
		put('member', ME),
		put('ticket', ticket),
		put('restatement', { id: ID, rounds: [SAID] }),
	]);
	expect(await inboxCount(db)).toBe(1);
	const args = { ref: REF, round: 0, verdict: 'confirmed', text: '' };
	expect(await mutate(db, { name: 'restatement.answer', args })).toEqual({ ok: true });
	expect(await inboxCount(db)).toBe(0);
});
