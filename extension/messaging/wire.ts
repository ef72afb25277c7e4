/** What crosses between contexts. One shape, so that anything else is known for a stranger's message. */
export interface Envelope {
	request: string;
	args: unknown;
}

export type Answer =
	| { ok: true; reply: unknown }
	| { ok: false; code: 'refused' | 'failed'; message: string };

/** The name of the port that a visible page holds. */
export const PAGE_PORT = 'page';

/**
 * From page to background. `alive` keeps the worker: an idle port does not. `missed` tells since
 * when (milliseconds since the epoch) no port was there, so that only real news are sent again.
 */
export type PortMessage = { type: 'alive' } | { type: 'missed'; since: number };
