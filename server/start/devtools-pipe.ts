import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

/** Commands to a Chromium that was started with `--remote-debugging-pipe` on its descriptors 3 and 4. */
export interface DevtoolsPipe {
	/** Resolves to the command's result; rejects with the browser's message, or when the browser ends. */
	send(method: string, params?: object, sessionId?: string): Promise<Record<string, unknown>>;
}

interface Answer {
	id?: number;
	result?: Record<string, unknown>;
	error?: { message: string };
}

interface Asked {
	resolve(result: Record<string, unknown>): void;
	reject(error: Error): void;
}

/**
 * A pipe and not a port, because nothing else on the machine can reach a pipe. It attaches to no
 * page or worker by itself, so they live and sleep as they always do.
 */
export function devtoolsPipe(browser: ChildProcess): DevtoolsPipe {
	const [, , , toBrowser, fromBrowser] = browser.stdio as [
		unknown,
		unknown,
		unknown,
		Writable,
		Readable,
	];
	const asked = new Map<number, Asked>();
	let lastId = 0;
	let rest = '';

	fromBrowser.setEncoding('utf8');
	fromBrowser.on('data', (chunk: string) => {
		const messages = (rest + chunk).split('\0');
		rest = messages.pop() ?? '';
		for (const message of messages) settle(JSON.parse(message) as Answer);
	});
	// Both ends break when the browser is closed; `exit` tells those who wait.
	fromBrowser.on('error', () => {});
	toBrowser.on('error', () => {});
	const giveUp = (): void => {
		for (const { reject } of asked.values()) reject(new Error('The browser was closed.'));
		asked.clear();
	};
	browser.once('exit', giveUp);
	browser.once('error', giveUp);

	function settle({ id, result, error }: Answer): void {
		const waiting = id === undefined ? undefined : asked.get(id);
		if (id === undefined || !waiting) return;
		asked.delete(id);
		if (error) waiting.reject(new Error(error.message));
		else waiting.resolve(result ?? {});
	}

	return {
		send(method, params = {}, sessionId) {
			const id = ++lastId;
			return new Promise((resolve, reject) => {
				asked.set(id, { resolve, reject });
				toBrowser.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
			});
		},
	};
}
