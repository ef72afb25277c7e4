import { describe, expect, it } from 'vitest';
import { dropped, placed, reasonsOf, shown, spotOf, stepped } from './moving.ts';

const list = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
const order = (moving: Parameters<typeof shown>[1]) =>
	shown(list, moving)
		.map(({ id }) => id)
		.join('');

describe('moving a priority', () => {
	it('shows the list as it would be', () => {
		expect(order({ id: 'a', to: 2 })).toBe('bcad');
		expect(order({ id: 'd', to: 0 })).toBe('dabc');
		expect(order(null)).toBe('abcd');
	});

	it('goes step by step, from where the last step left it', () => {
		const once = stepped(list, null, 'c', -1);
		expect(order(once)).toBe('acbd');
		expect(order(stepped(list, once, 'c', -1))).toBe('cabd');
	});

	it('stays at the ends', () => {
		expect(stepped(list, null, 'a', -1)).toBeNull();
		expect(stepped(list, { id: 'b', to: 3 }, 'b', 1)).toEqual({ id: 'b', to: 3 });
	});

	it('is no move when it comes back to its place', () => {
		expect(stepped(list, { id: 'b', to: 2 }, 'b', -1)).toBeNull();
		expect(placed(list, 'b', 1)).toBeNull();
	});

	it('lands before or behind what it is dropped on', () => {
		expect(order(dropped(list, 'a', 'c', 'upper'))).toBe('bacd');
		expect(order(dropped(list, 'a', 'c', 'lower'))).toBe('bcad');
		expect(order(dropped(list, 'd', 'b', 'upper'))).toBe('adbc');
		expect(dropped(list, 'a', 'b', 'upper')).toBeNull();
	});

	it('sends its new neighbours', () => {
		expect(spotOf(list, { id: 'a', to: 2 })).toEqual({ after: 'c', before: 'd' });
		expect(spotOf(list, { id: 'd', to: 0 })).toEqual({ after: null, before: 'a' });
		expect(spotOf(list, { id: 'a', to: 3 })).toEqual({ after: 'd', before: null });
	});

	it('ignores what has left the list', () => {
		expect([stepped(list, null, 'x', 1), dropped(list, 'a', 'x', 'upper')]).toEqual([null, null]);
	});
});

describe('reasons to choose from', () => {
	const said = (reason: string, at: string) => ({ lastMove: { by: 'm', reason, at } });

	it('begin with what the team said last, each once', () => {
		const reasons = reasonsOf([
			said('Fair in May', '2026-01-01'),
			said('Law', '2026-02-01'),
			said('Law', '2026-01-05'),
			{},
		]);
		expect(reasons.slice(0, 3)).toEqual(['Law', 'Fair in May', 'A date came closer']);
	});

	it('are there before anybody said anything', () => {
		expect(reasonsOf([])).toHaveLength(4);
	});
});
