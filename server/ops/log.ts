import { type DestinationStream, type Logger, pino } from 'pino';

export type { Logger };

/** JSON lines, to standard output unless told otherwise. */
export const createLog = (destination?: DestinationStream): Logger =>
	pino(
		{ base: null, timestamp: pino.stdTimeFunctions.isoTime },
		destination ?? pino.destination(1),
	);

/**
 * What the log may say of an error: its kind and where in our code it was thrown. Never its message,
 * which can quote what a person wrote.
 */
export function errorFacts(error: unknown): { error: string; code?: string; at?: string[] } {
	if (!(error instanceof Error)) return { error: typeof error };
	const code = (error as { code?: unknown }).code;
	const at = error.stack?.split('\n').flatMap((line) => /^\s+at (.*)$/.exec(line)?.[1] ?? []);
	return {
		error: error.name,
		...(typeof code === 'string' ? { code } : {}),
		...(at ? { at: at.slice(0, 8) } : {}),
	};
}
