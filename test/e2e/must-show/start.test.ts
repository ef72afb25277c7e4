import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { anyFree } from '@common-ground/server/start/ports.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { launch } from '../../harness/launcher.ts';
import { hasXvfb, openScreen } from '../../harness/screen.ts';

const ADMIN_LINK = 'makes you the admin (once, within a week):\n';

describe('npm start', () => {
	let data: string;
	let port: number;
	const variables = (): Record<string, string> => ({
		COMMON_GROUND_DATA: data,
		COMMON_GROUND_PORT: String(port),
	});
	beforeEach(async () => {
		data = await mkdtemp(join(tmpdir(), 'common-ground-start-'));
		port = await anyFree();
	});
	afterEach(() => rm(data, { recursive: true, force: true, maxRetries: 5 }));

	it('serves, says how to join and load the extension, and ends with Ctrl-C', async () => {
		const started = launch(variables());
		const origin = await started.printed('Common Ground runs at ');
		await started.printed('Ctrl-C ends it');
		expect(started.output()).toContain(`${origin}/join#`);
		expect(started.output()).toMatch(/Load unpacked”: .+chrome-mv3/);
		expect(started.output()).toMatch(/Add-on”: .+firefox-mv3.+manifest\.json/);
		expect((await fetch(`${origin}/healthz`)).status).toBe(200);
		expect(await started.interrupt()).toBe(0);
		await expect(fetch(`${origin}/healthz`)).rejects.toThrow();
	});

	it('is quick the second time, keeps the team, and takes the link of the last start alone', async () => {
		const first = launch(variables());
		const earlier = await first.printed(ADMIN_LINK);
		await first.printed('Ctrl-C ends it');
		await first.interrupt();

		const began = Date.now();
		const second = launch(variables());
		const origin = await second.printed('Common Ground runs at ');
		expect(Date.now() - began).toBeLessThan(10_000);
		const join = async (link: string): Promise<unknown> => {
			const answer = await fetch(`${origin}/v1/join`, {
				method: 'POST',
				headers: { 'content-type': 'application/json' },
				body: JSON.stringify({ invite: link.split('#')[1], name: 'Ada', device: 'test' }),
			});
			return answer.json();
		};
		const link = await second.printed(ADMIN_LINK);
		expect(await join(earlier)).not.toHaveProperty('member');
		expect(await join(link)).toMatchObject({ teamName: 'Our team', member: { role: 'admin' } });
		await second.printed('Ctrl-C ends it');
		await second.interrupt();

		const third = launch(variables());
		await third.printed('Ctrl-C ends it');
		expect(third.output()).not.toContain('/join#');
		expect(third.output()).toContain('npm run server -- invite');
		await third.interrupt();
	});

	it('offers the next free port where the port is taken', async () => {
		const other = createServer();
		await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
		const started = launch(variables());
		expect(await started.exit).toBe(1);
		expect(started.output()).toMatch(
			new RegExp(`Port ${port} of 127.0.0.1 is taken.+COMMON_GROUND_PORT=\\d+ npm start`, 's'),
		);
		other.close();
	});

	it('says that the data folder cannot be written to', async () => {
		const started = launch({ ...variables(), COMMON_GROUND_DATA: '/dev/null/data' });
		expect(await started.exit).toBe(1);
		expect(started.output()).toMatch(/^The data folder \S+ cannot be written to: .+\.\n$/);
	});

	it('says that the data was written by a newer version, and leaves it alone', async () => {
		const first = launch(variables());
		await first.printed('Ctrl-C ends it');
		await first.interrupt();
		const database = new DatabaseSync(join(data, 'common-ground.sqlite'));
		database.exec('PRAGMA user_version = 999');
		database.close();
		const started = launch(variables());
		expect(await started.exit).toBe(1);
		expect(started.output()).toMatch(/was written by a newer version of Common Ground/);
	});

	it.skipIf(!hasXvfb())(
		'opens a browser, joined, on a practice board, and ends it too',
		async () => {
			await using screen = await openScreen();
			const started = launch({ ...variables(), DISPLAY: screen.display });
			const board = await started.printed('joined as “Practice”: ');
			expect((await fetch(board)).status).toBe(200);
			expect(await started.interrupt()).toBe(0);
			await expect(fetch(board)).rejects.toThrow();
		},
	);
});
