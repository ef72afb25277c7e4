import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { firstOf } from '@common-ground/server/start/find-browser.ts';

/** A screen that nobody sees, for what opens a window. */
export interface Screen {
	/** For the variable DISPLAY. */
	display: string;
	[Symbol.asyncDispose](): Promise<void>;
}

/** Whether such a screen can be had here. */
export const hasXvfb = (): boolean => firstOf(['Xvfb']) !== undefined;

export async function openScreen(): Promise<Screen> {
	for (let number = 90; number < 200; number++) {
		const socket = `/tmp/.X11-unix/X${number}`;
		if (existsSync(socket) || existsSync(`/tmp/.X${number}-lock`)) continue;
		const child = spawn('Xvfb', [`:${number}`, '-screen', '0', '1440x900x24', '-nolisten', 'tcp'], {
			stdio: 'ignore',
		});
		const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
		for (const until = Date.now() + 5_000; !existsSync(socket) && Date.now() < until; )
			await wait(20);
		return {
			display: `:${number}`,
			async [Symbol.asyncDispose]() {
				child.kill();
				await ended;
			},
		};
	}
	throw new Error('No number is free for a screen.');
}
