import type { SyncStatus } from '../../messaging/replies.ts';
import { clock } from '../dates/when.ts';

export interface StatusWords {
	text: string;
	/** What it means for the reader; empty if there is nothing to add. */
	detail: string;
	tone: 'good' | 'plain' | 'warn' | 'bad';
}

type Facts = Pick<SyncStatus, 'connection' | 'waiting' | 'since' | 'refusal'>;

/** How things stand, in plain words. */
export function statusWords({ connection, waiting, since, refusal }: Facts): StatusWords {
	switch (connection) {
		case 'local':
			return { text: 'Local team: nothing leaves this machine', detail: '', tone: 'plain' };
		case 'refused':
			return { text: 'The server refused this device', detail: refusal, tone: 'bad' };
		case 'unreachable':
			return {
				text: since ? `Server unreachable since ${clock(since)}` : 'Server unreachable',
				detail:
					waiting > 0
						? `${changes(waiting)} kept here and sent when it is back.`
						: 'Everything can be read and changed; changes are sent when it is back.',
				tone: 'warn',
			};
		case 'full':
			return {
				text: since ? `The server has had no room since ${clock(since)}` : 'The server has no room',
				detail: `${changes(waiting)} kept here and sent when it has. Nothing is lost; tell whoever looks after the server.`,
				tone: 'warn',
			};
		case 'live':
		case 'reachable':
			return waiting > 0
				? { text: `${changes(waiting)} waiting`, detail: '', tone: 'plain' }
				: { text: 'All saved', detail: '', tone: 'good' };
	}
}

export const changes = (count: number): string => counted(count, 'change', 'changes');

/** “1 change”, “2,000 changes”. */
export const counted = (count: number, one: string, many: string): string =>
	`${count.toLocaleString()} ${count === 1 ? one : many}`;
