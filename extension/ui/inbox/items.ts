import { inboxOf } from '@common-ground/shared/tickets/inbox.ts';
import { computed } from '@preact/signals';
import { records } from '../data/collections.ts';
import { status } from '../data/status.ts';
import { today } from '../dates/day.ts';

/** What waits for the member, the newest first; undefined while it is being read. */
export const inboxItems = computed(() => {
	const me = status.value?.me;
	const tickets = records('ticket').value;
	const expectations = records('expectation').value;
	const restatements = records('restatement').value;
	const concerns = records('concern').value;
	const notes = records('note').value;
	const concepts = records('concept').value;
	const aliases = records('alias').value;
	const requests = records('request').value;
	const askers = records('asker').value;
	const proposals = records('proposal').value;
	const decisions = records('decision').value;
	const members = records('member').value;
	const putAway = records('putAway').value;
	if (!me || !tickets || !expectations || !restatements || !concerns) return undefined;
	if (!notes || !concepts || !aliases || !putAway) return undefined;
	if (!requests || !askers || !proposals || !decisions || !members) return undefined;
	return inboxOf(me, {
		...{ tickets, expectations, restatements, concerns, notes, concepts, aliases },
		...{ requests, askers, proposals, decisions, members, today: today() },
		putAway: new Set(putAway.map(({ itemId }) => itemId)),
	});
});

export const inboxCount = computed(() => inboxItems.value?.length ?? 0);
