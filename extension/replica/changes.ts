import type { Collection } from '@common-ground/shared/model/records.ts';

/**
 * What changed: a collection of the current team, or `status` for all that the request of that
 * name reports (connection, queue, rejected changes, settings, which team is current).
 */
export type Topic = Collection | 'status';

type Listener = (topics: ReadonlySet<Topic>) => void;

const listeners = new Set<Listener>();
let channel: BroadcastChannel | undefined;

/** One channel a context, as long as the context lives. It never hears itself. */
function open(): BroadcastChannel {
	if (channel) return channel;
	channel = new BroadcastChannel('common-ground:changed');
	channel.onmessage = (event: MessageEvent<Topic[]>) => tell(new Set(event.data));
	return channel;
}

function tell(topics: ReadonlySet<Topic>): void {
	for (const listener of [...listeners]) listener(topics);
}

/** Tells every context of the extension, this one included. Only the background calls it. */
export function announceChange(topics: Iterable<Topic>): void {
	const all = new Set(topics);
	if (all.size === 0) return;
	open().postMessage([...all]);
	tell(all);
}

/** Calls `listener` after each change, in the background and in extension pages, until `signal` aborts. */
export function onChange(listener: Listener, signal: AbortSignal): void {
	if (signal.aborted) return;
	open();
	listeners.add(listener);
	signal.addEventListener('abort', () => listeners.delete(listener), { once: true });
}
