import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Pace } from './pace.ts';

describe('what changes', () => {
	const region = {};
	let readAt: number[];
	let life: AbortController;
	let pace: Pace<object>;
	beforeEach(() => {
		vi.useFakeTimers();
		readAt = [];
		life = new AbortController();
		const begun = performance.now();
		pace = new Pace({
			signal: life.signal,
			onDue(what) {
				readAt.push(performance.now() - begun);
				pace.read(what);
			},
		});
	});
	afterEach(() => {
		life.abort();
		vi.useRealTimers();
	});

	const changeEach = (ms: number, until: number): void => {
		for (let at = 0; at < until; at += ms) {
			pace.changed(region);
			vi.advanceTimersByTime(ms);
		}
	};

	it('is read at once after a calm', () => {
		pace.changed(region);
		vi.advanceTimersByTime(2_000);
		pace.changed(region);
		expect(readAt).toEqual([0, 2_000]);
	});

	it('is read a few times a second where it changes all the time', () => {
		changeEach(20, 1_000);
		expect(readAt).toEqual([0, 100, 300, 600, 900]);
	});

	it('is read after its last change, however many came before', () => {
		changeEach(20, 340);
		expect(pace.isAnyWaiting).toBe(true);
		vi.advanceTimersByTime(300);
		expect(readAt.at(-1)).toBe(600);
		expect(pace.isAnyWaiting).toBe(false);
	});

	it('does not wait for a reading that had another reason', () => {
		pace.read(region);
		pace.changed(region);
		pace.read(region);
		vi.advanceTimersByTime(1_000);
		expect(readAt).toEqual([]);
	});

	it('is not read any more once all is over', () => {
		pace.read(region);
		pace.changed(region);
		life.abort();
		vi.advanceTimersByTime(1_000);
		expect(readAt).toEqual([]);
	});
});
