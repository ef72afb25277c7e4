import { spawn } from 'node:child_process';
import { CHROMIUM_ARGS, chromiumPath, needed } from './browsers.ts';

export interface Undriven {
	pid: number;
	/** Ends it and waits until it is gone, so that its profile can be opened again. */
	close(): Promise<void>;
}

/**
 * A Chromium that nothing is attached to: no driver, no debugger, no open port. `dir` is a profile
 * that joined before (`openProfile`, `joinTeam`, `close`). What it shows is told by `reportingProxy`.
 */
export function spawnChromium(options: { dir: string; extension: string; url: string }): Undriven {
	const child = spawn(
		needed(chromiumPath(), 'Chromium'),
		[
			...CHROMIUM_ARGS,
			`--user-data-dir=${options.dir}`,
			`--load-extension=${options.extension}`,
			`--disable-extensions-except=${options.extension}`,
			'--hide-crash-restore-bubble',
			options.url,
		],
		{ stdio: 'ignore' },
	);
	const ended = new Promise<void>((resolve) => {
		child.once('exit', () => resolve());
	});
	if (!child.pid) throw new Error('Chromium could not be started.');
	return {
		pid: child.pid,
		async close() {
			child.kill();
			await ended;
		},
	};
}
