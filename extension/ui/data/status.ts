import { type ReadonlySignal, signal } from '@preact/signals';
import { ask } from '../../messaging/client.ts';
import type { SyncStatus } from '../../messaging/replies.ts';
import { onChange } from '../../replica/changes.ts';
import { refreshAll } from './collections.ts';
import { orFail } from './failure.ts';

const known = signal<SyncStatus | undefined>(undefined);

/** Team, me, waiting, rejected, connection, settings; undefined until the background has answered. */
export const status: ReadonlySignal<SyncStatus | undefined> = known;

/** Asks the background, which also makes the local team on the very first run. */
export async function refreshStatus(): Promise<void> {
	const next = await orFail(() => ask('status', {}));
	if (!next) return;
	const before = known.peek()?.team;
	known.value = next;
	if (before && (before.kind !== next.team.kind || before.origin !== next.team.origin))
		refreshAll();
}

const RELEVANT = ['status', 'team', 'member'] as const;

/** Keeps `status` in step for as long as the page lives. */
export function followStatus(): Promise<void> {
	onChange((topics) => {
		if (RELEVANT.some((topic) => topics.has(topic))) void refreshStatus();
	}, new AbortController().signal);
	return refreshStatus();
}
