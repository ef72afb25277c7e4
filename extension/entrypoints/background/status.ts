import type { SyncStatus } from '../../messaging/replies.ts';
import { meOf } from '../../replica/me.ts';
import { waitingCount } from '../../replica/queue.ts';
import type { Contact } from '../../replica/schema.ts';
import { contactOf } from '../../replica/standing.ts';
import type { OpenTeam } from '../../replica/team.ts';
import { getIn, reading } from '../../replica/view.ts';
import { settings } from './settings.ts';

/** How things stand, in facts. Nothing in it opens a door: the token stays behind. */
export async function statusOf({ db, remote }: OpenTeam): Promise<SyncStatus> {
	const [me, contact, team, { sideChosen, ...looks }] = await Promise.all([
		meOf(db),
		contactOf(db),
		getIn(reading(db), 'team', 'team'),
		settings(),
	]);
	const { membership, live } = remote ?? {};
	return {
		team: {
			kind: remote ? 'joined' : 'local',
			name: team?.name ?? membership?.teamName ?? '',
			origin: membership?.origin ?? '',
		},
		me: {
			memberId: me.id,
			name: me.name,
			side: me.side,
			role: me.role,
			sideChosen: sideChosen || remote !== undefined,
		},
		waiting: await waitingCount(db),
		rejected: await db.getAll('rejected'),
		connection: remote ? connectionOf(contact, live?.up ?? false) : 'local',
		since: contact.since,
		refusal: contact.refusal,
		...looks,
	};
}

function connectionOf({ state }: Contact, up: boolean): SyncStatus['connection'] {
	if (state === 'refused' || state === 'full') return state;
	if (up) return 'live';
	// Before the first exchange nothing is known against it.
	return state === 'unreachable' ? 'unreachable' : 'reachable';
}
