import { randomUUID } from 'node:crypto';
import { createMergeableStore } from 'tinybase';
import { createWsSynchronizer } from 'tinybase/synchronizers/synchronizer-ws-client';
import { WebSocket } from 'ws';
import type { Pusher } from './pusher.ts';

const TABLE = 'tickets';

/**
 * Writers to one TinyBase store. Its server acknowledges nothing: a change counts as acknowledged when
 * another client has it. Writers only send, so that each change travels once and not to all of them.
 */
export async function tinybaseWriters(url: string, count: number): Promise<Pusher[]> {
	const waiting = new Map<string, () => void>();
	const reader = createMergeableStore();
	reader.addRowListener(TABLE, null, (_store, _table, row) => {
		waiting.get(row)?.();
		waiting.delete(row);
	});
	await (await createWsSynchronizer(reader, new WebSocket(url))).startSync();
	return Promise.all(
		Array.from({ length: count }, async () => {
			const store = createMergeableStore();
			await (await createWsSynchronizer(store, new WebSocket(url))).startAutoSave();
			return () =>
				new Promise<void>((resolve) => {
					const id = randomUUID();
					waiting.set(id, resolve);
					store.setRow(TABLE, id, {
						...{ system: 'jira', host: 'acme.atlassian.net', key: `CAMP-${id}` },
						...{ priorityId: 'checkout', taggedBy: 'mary', taggedAt: new Date().toISOString() },
					});
				});
		}),
	);
}
