import { expect, it } from 'vitest';
import type { Decision } from '../model/decision.ts';
import { byDue, isDue } from './due.ts';

const decision = (id: string, revisit: string, more: Partial<Decision> = {}): Decision => ({
	...{ id, title: id, why: '', instead: '', about: {}, revisit, state: 'stands' },
	...{ revisits: [], by: 'mary', at: '2026-01-01', ...more },
});

it('is due on its day and after it, as long as it stands', () => {
	const is = (one: Decision) => isDue(one, '2026-06-30');
	expect(is(decision('a', '2026-06-30'))).toBe(true);
	expect(is(decision('a', '2026-07-01'))).toBe(false);
	expect(is(decision('a', ''))).toBe(false);
	expect(is(decision('a', '2026-01-01', { state: 'replaced' }))).toBe(false);
});

it('puts what is due first, then what comes, then what has no day, then what is replaced', () => {
	const all = [
		decision('replaced', '2026-01-01', { state: 'replaced' }),
		decision('older', ''),
		decision('newer', '', { at: '2026-02-01' }),
		decision('later', '2026-09-01'),
		decision('due', '2026-02-01'),
	];
	expect(all.sort(byDue).map(({ id }) => id)).toEqual([
		...['due', 'later', 'newer', 'older', 'replaced'],
	]);
});
