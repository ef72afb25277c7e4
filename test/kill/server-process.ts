import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(import.meta.resolve('@common-ground/server/cli/main.ts'));

/** The real server as a process of its own, as people run it. */
export interface ServerProcess {
	origin: string;
	/** kill -9, and waits until it is gone. */
	kill(): Promise<void>;
}

const UNLIMITED = Object.fromEntries(
	['LIMIT', 'RECORDS', 'MEGABYTES'].flatMap((what) => [
		[`COMMON_GROUND_MEMBER_${what}`, '0'],
		[`COMMON_GROUND_TEAM_${what}`, '0'],
	]),
);

/** `nodeArgs` come before the server's own file. */
export async function startProcess(
	folder: string,
	env: Record<string, string>,
	nodeArgs: readonly string[] = [],
): Promise<ServerProcess> {
	const args = [...nodeArgs, MAIN, 'serve', '--port', '0', '--data', folder];
	const child = spawn(process.execPath, args, {
		env: { ...process.env, ...UNLIMITED, ...env },
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	return { origin: await originOf(child), kill: () => kill(child) };
}

async function originOf(child: ChildProcess): Promise<string> {
	if (!child.stdout) throw new Error('The server says nothing.');
	for await (const line of createInterface(child.stdout)) {
		const { origin } = JSON.parse(line) as { origin?: string };
		if (!origin) continue;
		// Nobody reads on, and a full pipe would stop it.
		child.stdout.resume();
		return origin;
	}
	throw new Error('The server ended before it served.');
}

export async function kill(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const gone = once(child, 'exit');
	child.kill('SIGKILL');
	await gone;
}
