/**
 * A real tracker to practise on: Backlog.md, an open-source ticket board that comes with the
 * development dependencies, on this machine only.
 */
import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { writeProject } from './project.ts';
import type { PracticeTicket } from './tickets.ts';

export interface Board {
	origin: string;
	/** Ends it and waits until it is gone. */
	stop(): Promise<void>;
}

/** Milliseconds until a board that does not answer counts as broken. */
const PATIENCE = 20_000;

/** The tracker's program; undefined where it is not installed, as on a server without the tests. */
function program(): string | undefined {
	const require = createRequire(fileURLToPath(new URL('../../../test/', import.meta.url)));
	try {
		// Its launcher would leave the program running when it is ended itself.
		return require('backlog.md/resolveBinary.cjs').resolveBinaryPath();
	} catch {
		return undefined;
	}
}

/**
 * Starts the board on 127.0.0.1 with `tickets`, or with what `dir` holds from an earlier time.
 * Resolves to undefined where Backlog.md is not installed.
 */
export async function startBoard(options: {
	dir: string;
	port: number;
	tickets: readonly PracticeTicket[];
}): Promise<Board | undefined> {
	const binary = program();
	if (!binary) return;
	await mkdir(options.dir, { recursive: true });
	await writeProject(options.dir, options.tickets);
	const child = spawn(
		binary,
		['browser', '--no-open', '--non-interactive', '-p', String(options.port)],
		{ cwd: options.dir, stdio: 'ignore' },
	);
	const ended = new Promise<void>((resolve) => {
		child.once('exit', () => resolve());
		child.once('error', () => resolve());
	});
	const origin = `http://127.0.0.1:${options.port}`;
	// Whoever started it may be cut short; it would live on.
	const endWithUs = (): void => void child.kill();
	process.once('exit', endWithUs);
	const stop = async (): Promise<void> => {
		process.off('exit', endWithUs);
		child.kill();
		await ended;
	};
	if (await answers(origin, ended)) return { origin, stop };
	await stop();
	throw new Error(`The practice board did not start on port ${options.port}.`);
}

async function answers(origin: string, ended: Promise<void>): Promise<boolean> {
	let alive = true;
	ended.then(() => {
		alive = false;
	});
	for (const until = Date.now() + PATIENCE; alive && Date.now() < until; await wait(50)) {
		const reply = await fetch(origin, { signal: AbortSignal.timeout(2_000) }).catch(
			() => undefined,
		);
		if (reply?.ok) return true;
	}
	return false;
}
