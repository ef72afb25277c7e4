import { Member } from '@common-ground/shared/model/member.ts';
import { ProblemError } from '../ops/problem.ts';
import type { Reader, Transaction } from '../store/store.ts';

export const LAST_ADMIN =
	'No admin would be signed in any more, and nobody could let people in. Make somebody else an admin, or add another device, first.';

/** Is there an admin who is signed in somewhere, those left out aside? The rules know nothing of devices. */
export async function isAnAdminIn(
	reader: Reader,
	teamId: string,
	without: readonly string[] = [],
): Promise<boolean> {
	const signedIn = new Set((await reader.devices(teamId)).map(({ memberId }) => memberId));
	const admins = await reader.query(teamId, {
		...{ collection: 'member', index: 'role', value: 'admin' },
	});
	return admins.some(
		({ id, data }) => !without.includes(id) && signedIn.has(id) && isActiveAdmin(data),
	);
}

/** `data` is the JSON text of a member's record. */
export function isActiveAdmin(data: string | null | undefined): boolean {
	if (!data) return false;
	const { role, state } = Member.parse(JSON.parse(data));
	return role === 'admin' && state === 'active';
}

/**
 * Undoes the transaction that would leave a team without an admin who is signed in anywhere.
 * @throws {ProblemError} last_admin
 */
export async function mustKeepAnAdminIn(tx: Transaction, teamId: string): Promise<void> {
	if (!(await isAnAdminIn(tx, teamId))) throw new ProblemError('last_admin', LAST_ADMIN);
}
