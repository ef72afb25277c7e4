import { expect, it } from 'vitest';
import type { Member } from '../model/member.ts';
import { whomToAsk } from './whom.ts';

const member = (id: string, side: Member['side'], state: Member['state'] = 'active'): Member => ({
	...{ id, name: id, side, role: 'member', state },
});
const members = [
	member('me', 'marketing'),
	member('mia', 'marketing'),
	member('ian', 'it'),
	member('theo', 'it'),
	member('gone', 'it', 'left'),
];
const me = { memberId: 'me', side: 'marketing' } as const;
const asked = (owner: string | undefined, vouchedBy: string, editors: string[]) =>
	whomToAsk({ ...(owner ? { owner } : {}), vouchedBy }, me, { members, editors }).map(
		({ member: { id }, because }) => `${id} ${because}`,
	);

it('whom to ask is who looks after it, who vouched for it, and who wrote most on the other side', () => {
	expect(asked('mia', 'theo', ['ian'])).toEqual(['mia owner', 'theo vouched', 'ian wrote']);
	expect(asked(undefined, '', ['ian', 'theo', 'theo', 'mia', 'mia', 'mia'])).toEqual([
		'theo wrote',
	]);
});

it('whom to ask is never oneself, nobody twice, and nobody who has left', () => {
	expect(asked('me', 'gone', ['gone', 'gone', 'me'])).toEqual([]);
	expect(asked('theo', 'theo', ['theo'])).toEqual(['theo owner']);
});
