import { inboxOf } from '@common-ground/shared/tickets/inbox.ts';
import type { Topic } from '../../replica/changes.ts';
import type { Replica } from '../../replica/schema.ts';
import { standingOf } from '../../replica/standing.ts';
import { allIn, getIn, reading } from '../../replica/view.ts';

/** What the inbox is made of. */
export const INBOX_TOPICS: ReadonlySet<Topic> = new Set([
	...(['ticket', 'expectation', 'restatement', 'concern', 'note'] as const),
	...(['concept', 'alias', 'putAway', 'member'] as const),
]);

/** How much waits for this device's member. */
export async function inboxCount(db: Replica): Promise<number> {
	const { me } = await standingOf(db);
	const tx = reading(db);
	const [tickets, expectations, restatements, concerns, notes, concepts, aliases, putAway] =
		await Promise.all([
			allIn(tx, 'ticket'),
			allIn(tx, 'expectation'),
			allIn(tx, 'restatement'),
			allIn(tx, 'concern'),
			allIn(tx, 'note'),
			allIn(tx, 'concept'),
			allIn(tx, 'alias'),
			allIn(tx, 'putAway'),
		]);
	const { side } = (await getIn(tx, 'member', me.id)) ?? me;
	const away = new Set(putAway.map(({ itemId }) => itemId));
	const source = { tickets, expectations, restatements, concerns, notes, concepts, aliases };
	return inboxOf({ memberId: me.id, side }, { ...source, putAway: away }).length;
}
