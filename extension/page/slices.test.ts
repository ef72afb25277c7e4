// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Slices } from './slices.ts';

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

function* steps(log: string[], name: string, count: number) {
	for (let i = 0; i < count; i++) {
		log.push(`${name}${i}`);
		yield;
	}
}

describe('slices of work', () => {
	it('are done in the order in which they came', async () => {
		const log: string[] = [];
		const slices = new Slices(new AbortController().signal, () => {});
		slices.add(steps(log, 'a', 2));
		slices.add(() => log.push('b'));
		slices.add(steps(log, 'c', 2));
		await expect.poll(() => log).toEqual(['a0', 'a1', 'b', 'c0', 'c1']);
	});

	it('do what is urgent before the rest, also in the middle of it', async () => {
		const log: string[] = [];
		const slices = new Slices(new AbortController().signal, () => {});
		const rest = function* () {
			log.push('rest');
			yield;
			slices.add(steps(log, 'urgent', 2), true);
			yield;
			log.push('rest again');
		};
		slices.add(rest());
		await expect.poll(() => log).toEqual(['rest', 'urgent0', 'urgent1', 'rest again']);
	});

	it('let others have their turn before long work is done', async () => {
		let turns = 0;
		let isDone = false;
		const slices = new Slices(new AbortController().signal, () => {});
		slices.add(
			(function* () {
				const end = performance.now() + 150;
				while (performance.now() < end) yield;
				isDone = true;
			})(),
		);
		const count = () => {
			if (!isDone) turns++;
			if (!isDone) setTimeout(count);
		};
		setTimeout(count);
		await expect.poll(() => isDone).toBe(true);
		expect(turns).toBeGreaterThan(1);
	});

	it('go on after one that fails', async () => {
		const log: string[] = [];
		const errors: unknown[] = [];
		const slices = new Slices(new AbortController().signal, (error) => errors.push(error));
		slices.add(() => {
			throw new Error('no');
		});
		slices.add(() => log.push('after'));
		await expect.poll(() => log).toEqual(['after']);
		expect(errors).toHaveLength(1);
	});

	it('end with the page’s session', async () => {
		const life = new AbortController();
		const slices = new Slices(life.signal, () => {});
		let rounds = 0;
		slices.add(
			(function* () {
				for (;;) {
					rounds++;
					yield;
				}
			})(),
		);
		life.abort();
		await settled();
		const then = rounds;
		await settled();
		expect(rounds).toBe(then);
	});
});
