// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Upgrades } from './upgrades.ts';

describe('custom elements', () => {
	let life: AbortController;
	let defined: Set<Element>;
	let upgraded: Element[];
	let upgrades: Upgrades;

	beforeEach(() => {
		vi.useFakeTimers();
		life = new AbortController();
		defined = new Set();
		upgraded = [];
		upgrades = new Upgrades(life.signal, (element) => upgraded.push(element));
	});
	afterEach(() => {
		life.abort();
		vi.useRealTimers();
	});

	const added = (name: string): Element => {
		const element = document.createElement(name);
		vi.spyOn(element, 'matches').mockImplementation(() => defined.has(element));
		document.body.append(element);
		upgrades.add(element);
		return element;
	};

	it('are told of once they are upgraded, each once', () => {
		const [one, other] = [added('my-card'), added('my-list')];
		vi.advanceTimersByTime(1_000);
		expect(upgraded).toEqual([]);
		defined.add(one);
		vi.advanceTimersByTime(2_000);
		expect(upgraded).toEqual([one]);
		defined.add(other);
		vi.advanceTimersByTime(4_000);
		expect(upgraded).toEqual([one, other]);
		expect(vi.getTimerCount()).toBe(0);
	});

	it('are not waited for in vain: not those that left, not for ever, and no other elements', () => {
		added('div');
		expect(vi.getTimerCount()).toBe(0);
		added('my-card').remove();
		vi.advanceTimersByTime(1_000);
		expect(vi.getTimerCount()).toBe(0);
		added('my-list');
		vi.advanceTimersByTime(200_000);
		expect(vi.getTimerCount()).toBe(0);
	});
});
