import type { Member } from '@common-ground/shared/model/member.ts';
import { describe, expect, it } from 'vitest';
import { heirs, heritageOf, heritageText } from './heritage.ts';

const member = (name: string, role: Member['role'], state: Member['state'] = 'active'): Member => ({
	...{ id: name.toLowerCase(), name, role, state, side: 'it' },
});

const team = [
	member('Tara', 'translator'),
	member('Ian', 'member'),
	member('Ada', 'admin'),
	member('Sam', 'sponsor'),
	member('Old', 'admin', 'left'),
];

describe('what somebody leaves behind', () => {
	it('is counted, and said in words', () => {
		const mine = { owner: 'ian' };
		const all = { concepts: [mine, {}, mine], priorities: [{ owner: 'ada' }], tickets: [mine] };
		expect(heritageOf('ian', all)).toEqual({ terms: 2, priorities: 0, tickets: 1 });
		expect(heritageText(heritageOf('ian', all))).toBe('2 terms and 1 ticket');
		expect(heritageText({ terms: 1, priorities: 2, tickets: 3 })).toBe(
			'1 term, 2 priorities, and 3 tickets',
		);
		expect(heritageText(heritageOf('sam', all))).toBe('');
	});

	it('goes to those who may take it, by name: terms and priorities to curators alone', () => {
		const names = (terms: number) =>
			heirs('tara', { terms, priorities: 0, tickets: 1 }, team).map(({ name }) => name);
		expect(names(0)).toEqual(['Ada', 'Ian']);
		expect(names(1)).toEqual(['Ada']);
	});
});
