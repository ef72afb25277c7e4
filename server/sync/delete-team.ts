import { Team } from '@common-ground/shared/model/member.ts';
import { type Identity, mustIdentify } from '../auth/identify.ts';
import type { Deps } from '../deps.ts';
import { ProblemError } from '../ops/problem.ts';
import type { Store, Transaction } from '../store/store.ts';

/**
 * Deletes a team and all that is about it, for good, where its name was typed as it is. Whoever calls this tells
 * the team's live connections.
 * @throws {ProblemError} not_found, bad_request where the name is another
 */
export const deleteTeam = (store: Store, teamId: string, typed: string): Promise<void> =>
	store.write((tx) => deleteIn(tx, teamId, typed));

/**
 * The same for an admin who asks; its live connections end at once.
 * @throws {ProblemError} unauthorized, forbidden, bad_request
 */
export async function deleteOwnTeam(
	{ store, hub }: Pick<Deps, 'store' | 'hub'>,
	{ token, teamId }: Identity,
	typed: string,
): Promise<void> {
	await store.write(async (tx) => {
		await tx.lock(teamId);
		const { actor } = await mustIdentify(tx, token);
		if (actor.role !== 'admin')
			throw new ProblemError('forbidden', 'Only an admin can delete the team. Ask one of them.');
		await deleteIn(tx, teamId, typed);
	});
	hub.end(teamId);
}

async function deleteIn(tx: Transaction, teamId: string, typed: string): Promise<void> {
	const row = await tx.lock(teamId);
	if (!row) throw new ProblemError('not_found', 'This team is no longer here.');
	const shown = await tx.record(teamId, { collection: 'team', id: 'team' });
	const names = [row.name, shown?.data ? Team.parse(JSON.parse(shown.data)).name : row.name];
	if (!names.includes(typed.trim()))
		throw new ProblemError(
			'bad_request',
			`Nothing was deleted: type the team’s name exactly as it is written: ${names.at(-1)}`,
		);
	await tx.deleteTeam(teamId, new Date().toISOString());
}
