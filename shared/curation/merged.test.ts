import { expect, it } from 'vitest';
import { leadsTo } from './merged.ts';

const leadsAmong = (merged: Record<string, string>) => (id: string) =>
	leadsTo(id, (one) => (merged[one] === undefined ? {} : { mergedInto: merged[one] }));

it('a link to what was merged leads to where it went in the end', () => {
	const lead = leadsAmong({ a: 'b', b: 'c' });
	expect([lead('a'), lead('b'), lead('c')]).toEqual(['c', 'c', 'c']);
	expect(leadsTo('gone', () => undefined)).toBe('gone');
});

it('a ring of merges ends', () => {
	const lead = leadsAmong({ a: 'b', b: 'a', c: 'c' });
	expect(['a', 'b']).toContain(lead('a'));
	expect(lead('c')).toBe('c');
});
