// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listen } from './port.ts';
import type { PageEvent } from './replies.ts';

class FakePort {
	static all: FakePort[] = [];
	static get last(): FakePort {
		const last = FakePort.all.at(-1);
		if (!last) throw new Error('no port was opened');
		return last;
	}
	sent: unknown[] = [];
	open = true;
	#hear: (event: PageEvent) => void = () => {};
	#dropped = () => {};
	constructor() {
		FakePort.all.push(this);
	}
	onMessage = { addListener: (hear: (event: PageEvent) => void) => (this.#hear = hear) };
	onDisconnect = { addListener: (dropped: () => void) => (this.#dropped = dropped) };
	postMessage = (message: unknown) => this.sent.push(message);
	disconnect = () => (this.open = false);
	say = (event: PageEvent) => this.#hear(event);
	die() {
		this.open = false;
		this.#dropped();
	}
}

const runtime = vi.hoisted(() => ({ id: 'us' as string | undefined }));
vi.mock('wxt/browser', () => ({
	browser: { runtime: Object.assign(runtime, { connect: () => new FakePort() }) },
}));

const show = (state: 'visible' | 'hidden') => {
	Object.defineProperty(document, 'visibilityState', { configurable: true, value: state });
	document.dispatchEvent(new Event('visibilitychange'));
};

let life: AbortController;
const heard: PageEvent[] = [];

beforeEach(() => {
	vi.useFakeTimers();
	FakePort.all = [];
	heard.length = 0;
	runtime.id = 'us';
	life = new AbortController();
	show('visible');
});
afterEach(() => {
	life.abort();
	vi.useRealTimers();
});

const begin = () => listen((event) => heard.push(event), life.signal);

describe('a page’s port', () => {
	it('is held while the page is visible, and brings news', () => {
		begin();
		FakePort.last.say({ type: 'tickets' });
		expect(heard).toEqual([{ type: 'tickets' }]);
		show('hidden');
		expect(FakePort.last.open).toBe(false);
		show('visible');
		expect(FakePort.all.length).toBe(2);
	});

	it('is not opened by a page in the background', () => {
		show('hidden');
		begin();
		expect(FakePort.all).toEqual([]);
	});

	it('is used every 20 s, because a silent one does not keep the worker', () => {
		begin();
		vi.advanceTimersByTime(60_000);
		expect(FakePort.last.sent).toEqual(Array(4).fill({ type: 'alive' }));
		show('hidden');
		vi.advanceTimersByTime(60_000);
		expect(FakePort.last.sent).toHaveLength(4);
	});

	it('comes back when the worker died, and asks for what was missed', () => {
		vi.setSystemTime(5_000);
		begin();
		FakePort.last.die();
		vi.advanceTimersByTime(1_000);
		expect(FakePort.all.length).toBe(2);
		expect(FakePort.last.sent[0]).toEqual({ type: 'missed', since: 5_000 });
	});

	it('ends with its signal, and for good', () => {
		begin();
		life.abort();
		expect(FakePort.last.open).toBe(false);
		show('visible');
		vi.advanceTimersByTime(60_000);
		expect(FakePort.all.length).toBe(1);
	});

	it('is not sought by an orphan', () => {
		begin();
		runtime.id = undefined;
		FakePort.last.die();
		vi.advanceTimersByTime(60_000);
		expect(FakePort.all.length).toBe(1);
	});
});
