import { createServer, type Server } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anyFree, isFree, nextFree } from './ports.ts';

describe('a port that someone listens on', () => {
	let port: number;
	let other: Server;
	beforeEach(async () => {
		port = await anyFree();
		other = createServer();
		await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
	});
	afterEach(() => {
		other.close();
	});

	it('is not free until it is let go', async () => {
		expect(await isFree(port)).toBe(false);
		await new Promise((resolve) => other.close(resolve));
		expect(await isFree(port)).toBe(true);
	});

	it('is not offered as the next free one', async () => {
		const next = await nextFree(port - 1);
		expect(next).toBeGreaterThan(port);
		expect(await isFree(next ?? 0)).toBe(true);
	});
});

it('after the last port there is none', async () => {
	expect(await nextFree(65_535)).toBeUndefined();
});
