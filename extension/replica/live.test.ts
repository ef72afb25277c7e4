import { LIVE_PING_MS, LIVE_SILENCE_MS } from '@common-ground/shared/protocol/live.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Fetch } from './http.ts';
import { createLive } from './live.ts';

class FakeSocket {
	static all: FakeSocket[] = [];
	static get last(): FakeSocket {
		const last = FakeSocket.all.at(-1);
		if (!last) throw new Error('no socket was opened');
		return last;
	}
	readonly url: string;
	sent: unknown[] = [];
	closed = false;
	onopen?: () => void;
	onmessage?: (event: { data: string }) => void;
	onclose?: (event: { code: number }) => void;
	constructor(url: string) {
		this.url = url;
		FakeSocket.all.push(this);
	}
	send(text: string) {
		this.sent.push(JSON.parse(text));
	}
	close() {
		this.closed = true;
	}
	accept() {
		this.onopen?.();
		this.say({ type: 'poke', epoch: 'e', seq: 1 });
	}
	say(message: unknown) {
		this.onmessage?.({ data: JSON.stringify(message) });
	}
}

/** A network that lets no stream through either. */
const noStream: Fetch = () => Promise.reject(new TypeError('Failed to fetch'));

function channel(fetch = noStream) {
	const onPoke = vi.fn();
	const onState = vi.fn();
	const onRefused = vi.fn();
	const live = createLive({
		origin: 'https://team.example',
		token: 'secret',
		open: (url) => new FakeSocket(url) as unknown as WebSocket,
		fetch,
		random: () => 1,
		onPoke,
		onState,
		onRefused,
	});
	return { live, onPoke, onState, onRefused };
}

beforeEach(() => {
	FakeSocket.all = [];
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

describe('the live channel', () => {
	it('opens when somebody looks, and says who it is in a message, never in the address', () => {
		const { live, onState } = channel();
		expect(FakeSocket.all).toEqual([]);
		live.want(true);
		expect(FakeSocket.last.url).toBe('wss://team.example/v1/live');
		FakeSocket.last.accept();
		expect(FakeSocket.last.sent[0]).toEqual({ type: 'hello', token: 'secret' });
		expect(onState).toHaveBeenCalledWith(true);
		expect(live.up).toBe(true);
	});

	it('passes pokes on, and lets pass what it does not understand', () => {
		const { live, onPoke } = channel();
		live.want(true);
		FakeSocket.last.accept();
		FakeSocket.last.onmessage?.({ data: 'no json' });
		FakeSocket.last.say({ type: 'a later invention' });
		FakeSocket.last.say({ type: 'poke', epoch: 'e', seq: 7 });
		expect(onPoke).toHaveBeenLastCalledWith({ type: 'poke', epoch: 'e', seq: 7 });
		expect(onPoke).toHaveBeenCalledTimes(2);
	});

	it('pings before an idle worker would end', () => {
		const { live } = channel();
		live.want(true);
		FakeSocket.last.accept();
		for (let i = 0; i < 3; i++) {
			vi.advanceTimersByTime(LIVE_PING_MS);
			FakeSocket.last.say({ type: 'pong' });
		}
		expect(FakeSocket.last.sent.slice(1)).toEqual(Array(3).fill({ type: 'ping' }));
		expect(LIVE_PING_MS).toBeLessThan(30_000);
	});

	it('hangs up on a line that went silent, and calls again', () => {
		const { live, onState } = channel();
		live.want(true);
		const first = FakeSocket.last;
		first.accept();
		vi.advanceTimersByTime(2 * LIVE_PING_MS);
		expect(first.closed).toBe(true);
		expect(onState).toHaveBeenLastCalledWith(false);
		vi.advanceTimersByTime(1_000);
		expect(FakeSocket.all.length).toBe(2);
	});

	it('calls again ever more patiently, and is quick again after a success', async () => {
		const fetch = vi.fn(noStream);
		const { live } = channel(fetch);
		const calls = () => FakeSocket.all.length + fetch.mock.calls.length;
		live.want(true);
		FakeSocket.last.onclose?.({ code: 1006 });
		for (const wait of [1_000, 2_000, 4_000]) {
			const count = calls();
			await vi.advanceTimersByTimeAsync(wait - 1);
			expect(calls()).toBe(count);
			await vi.advanceTimersByTimeAsync(1);
			expect(calls()).toBe(count + 1);
			if (FakeSocket.all.length > 1) FakeSocket.last.onclose?.({ code: 1006 });
		}
		await vi.advanceTimersByTimeAsync(8_000);
		FakeSocket.last.accept();
		const count = calls();
		FakeSocket.last.onclose?.({ code: 1006 });
		await vi.advanceTimersByTimeAsync(1_000);
		expect(calls()).toBe(count + 1);
	});

	it('goes by a stream of events where no WebSocket gets through, and stays with it', async () => {
		let events: ReadableStreamDefaultController<Uint8Array> | undefined;
		const fetch = vi.fn<Fetch>(async () => {
			const body = new ReadableStream<Uint8Array>({
				start(given) {
					events = given;
				},
			});
			return new Response(body);
		});
		const say = (text: string) => events?.enqueue(new TextEncoder().encode(text));
		const { live, onPoke, onState } = channel(fetch);
		live.want(true);
		FakeSocket.last.onclose?.({ code: 1006 });
		await vi.advanceTimersByTimeAsync(1_000);
		const [url, init] = fetch.mock.lastCall ?? [];
		expect(url).toBe('https://team.example/v1/live');
		expect(init?.headers).toMatchObject({ Authorization: 'Bearer secret' });
		say(':\n\nid: e.7\nda');
		say('ta: {"type":"poke","epoch":"e","seq":7}\n\n');
		await vi.advanceTimersByTimeAsync(0);
		expect(onState).toHaveBeenLastCalledWith(true);
		expect(onPoke).toHaveBeenLastCalledWith({ type: 'poke', epoch: 'e', seq: 7 });
		events?.close();
		await vi.advanceTimersByTimeAsync(1_000);
		expect(fetch).toHaveBeenCalledTimes(2);
		expect(FakeSocket.all).toHaveLength(1);
		await vi.advanceTimersByTimeAsync(LIVE_SILENCE_MS - 1_001);
		say(':\n\n');
		await vi.advanceTimersByTimeAsync(LIVE_SILENCE_MS - 1);
		expect(live.up).toBe(true);
		await vi.advanceTimersByTimeAsync(1);
		expect(live.up).toBe(false);
		expect(init?.signal?.aborted).toBe(true);
		live.close();
	});

	it('closes shortly after nobody looks, not at a mere reload', () => {
		const { live } = channel();
		live.want(true);
		FakeSocket.last.accept();
		live.want(false);
		vi.advanceTimersByTime(1_000);
		live.want(true);
		vi.advanceTimersByTime(10_000);
		expect(FakeSocket.last.closed).toBe(false);
		live.want(false);
		vi.advanceTimersByTime(10_000);
		expect(FakeSocket.last.closed).toBe(true);
		vi.advanceTimersByTime(600_000);
		expect(FakeSocket.all.length).toBe(1);
	});

	it('does not insist with a token that is not taken', () => {
		const { live, onRefused } = channel();
		live.want(true);
		FakeSocket.last.onopen?.();
		FakeSocket.last.onclose?.({ code: 4401 });
		vi.advanceTimersByTime(600_000);
		expect(onRefused).toHaveBeenCalledTimes(1);
		expect(FakeSocket.all.length).toBe(1);
	});
});
