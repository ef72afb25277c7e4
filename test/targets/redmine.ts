/**
 * The real Redmine, from the distribution's packages. It needs Debian, root and a set-up script that
 * lies beside the checkout; where one of them is missing, the tests that need it are skipped.
 * `COMMON_GROUND_REDMINE` names one that runs already (login mary / test12345).
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { anyFree } from '@common-ground/server/start/ports.ts';
import { ROOT } from '../run/tool.ts';

const SCRIPT = join(ROOT, '..', 'shared', 'targets', 'setup-redmine.sh');

export interface Redmine {
	origin: string;
	/** Resolves when it answers; rejects with the script's last words if it will not. */
	ready: Promise<void>;
	stop(): Promise<void>;
}

/** Begins to install and start it, and does not wait: `ready` does. Undefined where it cannot be had. */
export async function startRedmine(): Promise<Redmine | undefined> {
	const running = process.env.COMMON_GROUND_REDMINE;
	if (running) return { origin: running, ready: Promise.resolve(), stop: async () => {} };
	if (!existsSync(SCRIPT) || process.getuid?.() !== 0) return;
	const run = await mkdtemp(join(tmpdir(), 'common-ground-redmine-'));
	const port = await anyFree();
	const steps = existsSync('/usr/share/redmine/config.ru') ? ['seed', 'start'] : ['all'];
	const ready = (async () => {
		for (const step of steps) await setUp(step, port, run);
	})();
	// Whoever waits for it is told; until then it must not end the process.
	ready.catch(() => {});
	return {
		origin: `http://127.0.0.1:${port}`,
		ready,
		async stop() {
			await ready.catch(() => {});
			const pid = Number(await readFile(join(run, 'redmine.pid'), 'utf8').catch(() => ''));
			if (pid > 0) endGroup(pid);
			await rm(run, { recursive: true, force: true });
		},
	};
}

function setUp(step: string, port: number, run: string): Promise<void> {
	return new Promise((resolve, reject) => {
		const child = spawn('bash', [SCRIPT, step], {
			env: { ...process.env, REDMINE_PORT: String(port), RUN_DIR: run },
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		let output = '';
		const keep = (chunk: Buffer): void => {
			output = (output + chunk.toString()).slice(-2000);
		};
		child.stdout.on('data', keep);
		child.stderr.on('data', keep);
		child.on('error', reject);
		// Not `close`: Redmine itself inherits the pipes and keeps them open.
		child.on('exit', (code) =>
			code === 0
				? resolve()
				: reject(new Error(`Redmine could not be set up (${step}):\n${output}`)),
		);
	});
}

/** The script starts it as a session of its own, whose group goes with it. */
function endGroup(pid: number): void {
	try {
		process.kill(-pid);
	} catch {
		// Gone already.
	}
}

/** Resolves when the Redmine at `origin` answers: its first start takes a while. */
export async function answers(origin: string): Promise<void> {
	for (const until = Date.now() + 180_000; Date.now() < until; await wait(500)) {
		const reply = await fetch(`${origin}/login`).catch(() => undefined);
		if (reply?.ok) return;
	}
	throw new Error(`Redmine did not answer at ${origin} within three minutes.`);
}
