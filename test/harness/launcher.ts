import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../run/tool.ts';

/** `npm start` as a process: what it printed so far, and its end. */
export interface Launched {
	/** Resolves when `text` was printed, to the text that follows it on the line; rejects if it ends before. */
	printed(text: string): Promise<string>;
	output(): string;
	/** Sends the signal of Ctrl-C and resolves to the exit code. */
	interrupt(): Promise<number | null>;
	exit: Promise<number | null>;
}

/** Starts it with these variables on top of the environment. */
export function launch(variables: Record<string, string>): Launched {
	const { CI: _none, DISPLAY: _hidden, WAYLAND_DISPLAY: _too, ...inherited } = process.env;
	const child = spawn(process.execPath, [join('server', 'start', 'main.ts')], {
		cwd: ROOT,
		env: { ...inherited, ...variables },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let output = '';
	const listeners = new Set<() => void>();
	const keep = (chunk: Buffer): void => {
		output += chunk.toString();
		for (const listener of listeners) listener();
	};
	child.stdout.on('data', keep);
	child.stderr.on('data', keep);
	const exit = new Promise<number | null>((resolve) => child.once('close', resolve));
	return {
		printed(text) {
			return new Promise((resolve, reject) => {
				const look = (): void => {
					const at = output.indexOf(text);
					const rest = output.slice(at + text.length);
					if (at < 0 || !rest.includes('\n')) return;
					listeners.delete(look);
					resolve(rest.split('\n')[0]?.trim() ?? '');
				};
				listeners.add(look);
				exit.then(() => reject(new Error(`It ended before it printed “${text}”:\n${output}`)));
				look();
			});
		},
		output: () => output,
		interrupt() {
			child.kill('SIGINT');
			return exit;
		},
		exit,
	};
}
