import { execFile } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createTeam } from '../service.ts';
import { ENGINES, startEngine, type TestEngine } from '../testing/engines.ts';
import { priority } from '../testing/examples.ts';
import { TestServer } from '../testing/server.ts';
import { command } from './command.fixture.ts';

const PERIOD = ['--since', '2026-01-01', '--until', '2026-12-31'];
const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));

afterEach(() => vi.restoreAllMocks());

describe.each(ENGINES)('a review from %s', { timeout: 60_000 }, (name) => {
	let engine: TestEngine;
	beforeAll(async () => {
		engine = await startEngine(name);
	}, 60_000);
	afterAll(() => engine.stop());

	/** A team with a priority and something private, another team, and the command on them. */
	async function stage() {
		const env = await engine.env();
		const server = await TestServer.start({ env });
		const other = await createTeam(server.store, 'Other');
		const robin = await server.join('admin');
		const stranger = await server.join('admin', 'it', other.id);
		await robin.mutate('priority.create', priority('Checkout revamp'));
		await stranger.mutate('priority.create', priority('Of somebody else'));
		const place = env.COMMON_GROUND_DATABASE
			? ['--database', env.COMMON_GROUND_DATABASE]
			: ['--data', server.folder];
		const options = ['--team', server.team.id, ...place];
		return {
			server,
			options,
			review: (...more: string[]) => command('review', ...options, ...more),
		};
	}

	it('is one file of this team alone, and the same on the standard output', async () => {
		const { server, review } = await stage();
		await using _ = server;
		const out = join(server.folder, 'review.html');
		const said = await review(...PERIOD, '--out', out);
		expect(said).toMatchObject({
			code: 0,
			out: expect.stringContaining('2026-01-01 to 2026-12-31'),
		});
		const html = await readFile(out, 'utf8');
		expect(html).toContain('Checkout revamp');
		expect(html).not.toContain('Of somebody else');
		expect((await stat(out)).mode & 0o077).toBe(0);
		expect((await review(...PERIOD)).out).toContain(html);
		expect(await review(...PERIOD, '--out', out)).toMatchObject({
			...{ code: 1, err: expect.stringContaining('is there already') },
		});
		expect(await readFile(out, 'utf8')).toBe(html);
	});

	it('is the same bytes on a machine of another zone and language', async () => {
		const { server, options } = await stage();
		await using _ = server;
		const run = async (env: NodeJS.ProcessEnv): Promise<string> => {
			const args = [MAIN, 'review', ...options, ...PERIOD];
			const { stdout } = await promisify(execFile)(process.execPath, args, {
				...{ env: { ...process.env, ...env }, maxBuffer: 2 ** 26 },
			});
			return stdout;
		};
		const here = await run({ TZ: 'UTC', LANG: 'en_GB.UTF-8', LC_ALL: 'en_GB.UTF-8' });
		const there = await run({
			TZ: 'Pacific/Kiritimati',
			LANG: 'ar_EG.UTF-8',
			LC_ALL: 'ar_EG.UTF-8',
		});
		expect(there).toBe(here);
		expect(here).toContain('</html>');
	});

	it('says what is wrong with a day, and writes nothing', async () => {
		const { server, review } = await stage();
		await using _ = server;
		expect(await review('--since', '1.10.2026')).toMatchObject({
			...{ code: 1, out: '', err: expect.stringContaining('2026-05-31') },
		});
	});
});
