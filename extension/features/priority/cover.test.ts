import { describe, expect, it } from 'vitest';
import { Cover } from './cover.ts';

/** Each look takes `cost` milliseconds of a clock that the test moves. */
function setting(cost: number) {
	const clock = { now: 1000 };
	const covered = new Set<string>();
	const again: number[] = [];
	let looks = 0;
	const cover = new Cover({ now: () => clock.now, again: (ms) => again.push(ms) });
	const seen = (...slots: string[]) =>
		cover
			.seen(
				slots.map((slot) => ({ slot })),
				({ slot }) => {
					looks += 1;
					clock.now += cost;
					return !covered.has(slot);
				},
			)
			.map(({ slot }) => slot);
	return { clock, covered, again, seen, looks: () => looks };
}

describe('what covers a chip', () => {
	it('is seen at once after a quiet while', () => {
		const { clock, covered, seen } = setting(1);
		expect(seen('a', 'b')).toEqual(['a', 'b']);
		clock.now += 1000;
		covered.add('a');
		expect(seen('a', 'b')).toEqual(['b']);
	});

	it('is not looked for more than a twentieth of the time', () => {
		const { clock, seen, looks } = setting(2);
		for (let frame = 0; frame < 600; frame++) {
			seen('a', 'b', 'c', 'd', 'e');
			clock.now += 16;
		}
		// Ten seconds of frames; one look takes 2 ms.
		expect(looks() * 2).toBeLessThan(600);
		expect(looks()).toBeGreaterThan(100);
	});

	it('is looked for again when it was answered from memory', () => {
		const { clock, again, seen } = setting(5);
		seen('a');
		clock.now += 10;
		seen('a');
		expect(again).toEqual([90]);
	});

	it('is always looked for at a chip that is new', () => {
		const { covered, seen } = setting(5);
		seen('a');
		covered.add('b');
		expect(seen('a', 'b')).toEqual(['a']);
	});
});
