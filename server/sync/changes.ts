import type { Cursor } from '@common-ground/shared/protocol/pull.ts';
import { type Identity, scopesOf } from '../auth/identify.ts';
import { ProblemError } from '../ops/problem.ts';
import type { Store } from '../store/store.ts';
import { changesText } from './wire.ts';

/** Records in a page of changes. */
const PAGE = 1_000;

/**
 * One page of what changed since a cursor, as the text of a `ChangesReply`.
 * @throws {ProblemError} stale_cursor
 */
export async function changesSince(
	store: Store,
	{ teamId, actor }: Identity,
	{ epoch, seq, clientId }: Cursor & { clientId: string },
): Promise<string> {
	const scopes = scopesOf(actor);
	const { memberId } = actor;
	const page = await store.changes({
		...{ teamId, memberId, scopes, clientId },
		...{ after: seq, limit: PAGE },
	});
	if (page?.team.epoch === epoch && page.team.horizon <= seq && seq <= page.team.seq)
		return changesText(page);
	throw new ProblemError(
		'stale_cursor',
		'This place in the history is not known here, after a restore or because it is long ago. Take a snapshot and go on from there.',
	);
}
