import type { Collection } from '@common-ground/shared/model/records.ts';
import { inboxOf } from '@common-ground/shared/tickets/inbox.ts';
import type { Topic } from '../../replica/changes.ts';
import type { Replica } from '../../replica/schema.ts';
import { standingOf } from '../../replica/standing.ts';
import { allIn, reading } from '../../replica/view.ts';
import { today } from '../../ui/dates/day.ts';

/** What the inbox is made of. */
export const INBOX_TOPICS: ReadonlySet<Topic> = new Set([
	...(['ticket', 'expectation', 'restatement', 'concern', 'note'] as const),
	...(['concept', 'request', 'asker', 'proposal'] as const),
	...(['alias', 'putAway', 'member', 'decision'] as const),
]);

/** How much waits for this device's member. */
export async function inboxCount(db: Replica): Promise<number> {
	const { me } = await standingOf(db);
	const tx = reading(db);
	const read = <C extends Collection>(collection: C) => allIn(tx, collection);
	const [tickets, expectations, restatements, concerns, notes, aliases] = await Promise.all([
		read('ticket'),
		read('expectation'),
		read('restatement'),
		read('concern'),
		read('note'),
		read('alias'),
	]);
	const [decisions, members] = await Promise.all([read('decision'), read('member')]);
	const [concepts, requests, askers, proposals, putAway] = await Promise.all([
		read('concept'),
		read('request'),
		read('asker'),
		read('proposal'),
		read('putAway'),
	]);
	const { side } = members.find(({ id }) => id === me.id) ?? me;
	const away = new Set(putAway.map(({ itemId }) => itemId));
	const words = { concepts, requests, askers, proposals };
	const onTickets = { tickets, expectations, restatements, concerns, notes, aliases };
	const said = { decisions, members, today: today() };
	return inboxOf({ memberId: me.id, side }, { ...onTickets, ...words, ...said, putAway: away })
		.length;
}
