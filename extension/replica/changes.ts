import type { Collection } from '@common-ground/shared/model/records.ts';

/**
 * What changed: a collection of the current team, or `status` for all that the request of that
 * name reports (connection, queue, rejected changes, settings, which team is current).
 */
export type Topic = Collection | 'status';

/** A topic, or one record of a collection by its `keyText`: “concept/sp-lead”. */
export type Changed = Topic | `${Collection}/${string}`;

/** Ids of the records that changed, by collection. One that is missing here may have changed all over. */
export type ChangedIds = ReadonlyMap<Topic, ReadonlySet<string>>;

type Listener = (topics: ReadonlySet<Topic>, ids: ChangedIds) => void;

const listeners = new Set<Listener>();
let channel: BroadcastChannel | undefined;

/** One channel a context, as long as the context lives. It never hears itself. */
function open(): BroadcastChannel {
	if (channel) return channel;
	channel = new BroadcastChannel('common-ground:changed');
	channel.onmessage = (event: MessageEvent<Changed[]>) => tell(event.data);
	return channel;
}

function tell(changed: readonly Changed[]): void {
	const topics = new Set<Topic>();
	const ids = new Map<Topic, Set<string>>();
	for (const one of changed) {
		const slash = one.indexOf('/');
		const topic = (slash < 0 ? one : one.slice(0, slash)) as Topic;
		topics.add(topic);
		if (slash >= 0) ids.set(topic, (ids.get(topic) ?? new Set()).add(one.slice(slash + 1)));
	}
	for (const one of changed) ids.delete(one as Topic);
	for (const listener of [...listeners]) listener(topics, ids);
}

/**
 * Tells every context of the extension, this one included. Of records that are named one by one only
 * those are read again. Only the background calls it.
 */
export function announceChange(changed: Iterable<Changed>): void {
	const all = [...new Set(changed)];
	if (all.length === 0) return;
	open().postMessage(all);
	tell(all);
}

/** Calls `listener` after each change, in the background and in extension pages, until `signal` aborts. */
export function onChange(listener: Listener, signal: AbortSignal): void {
	if (signal.aborted) return;
	open();
	listeners.add(listener);
	signal.addEventListener('abort', () => listeners.delete(listener), { once: true });
}
