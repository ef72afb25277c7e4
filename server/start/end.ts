/** Ends what was started, in reverse order, when the process is told to end. */

const closers: (() => Promise<void>)[] = [];
/** After this many milliseconds it ends without waiting. */
const PATIENCE = 8_000;
let begun = false;

/** Registers what must be closed. The function that it returns says whether the end has begun. */
export function onEnd(close: () => Promise<void>): () => boolean {
	closers.push(close);
	return () => begun;
}

/** From now on Ctrl-C and the like close everything and exit with 0; a repeated signal changes nothing. */
export function endOnSignal(): void {
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => end(0));
}

/** Closes everything and exits. */
export async function end(code: number): Promise<void> {
	if (begun) return;
	begun = true;
	process.exitCode = code;
	setTimeout(() => process.exit(1), PATIENCE).unref();
	for (const close of closers.reverse()) {
		try {
			await close();
		} catch (error) {
			console.error(error);
			process.exitCode = 1;
		}
	}
	process.exit();
}
