import { setTimeout as wait } from 'node:timers/promises';

/** What `startOwn` was given. */
export const task = <Task>(): Task => JSON.parse(process.argv[2] ?? '{}') as Task;

/**
 * Tells the process that started this one that it is ready, answers what it asks from then on, and ends when
 * it lets go.
 */
export function answering(
	facts: object,
	answers: Record<string, (about: never) => unknown>,
	close: () => Promise<void> | void,
): void {
	process.on('message', async ({ what, about }: { what: string; about?: unknown }) => {
		process.send?.((await answers[what]?.(about as never)) ?? null);
	});
	process.on('disconnect', async () => {
		await close();
		process.exit();
	});
	process.send?.(facts);
}

/**
 * Bytes of memory that this process has of the machine once its garbage is gone and what is left was moved
 * together, as V8 does where memory is short.
 */
export async function residentBytes(): Promise<number> {
	for (let i = 0; i < 3; i++) {
		globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' });
		await wait(50);
	}
	return process.memoryUsage.rss();
}
