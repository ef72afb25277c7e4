import type { TicketPanel } from '../../messaging/replies.ts';

/**
 * Who changed the ticket last between two readings of it, as its history says: a name, empty for the member
 * themselves; undefined where nothing new stands there.
 */
export function whoChanged(before: TicketPanel, now: TicketPanel): string | undefined {
	const [was, is] = [before.history.at(-1), now.history.at(-1)];
	if (!is || (was?.at === is.at && was.by === is.by && was.what === is.what)) return undefined;
	return is.by === now.me.memberId ? '' : (now.names[is.by] ?? '');
}
