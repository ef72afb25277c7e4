import { Member } from '@common-ground/shared/model/member.ts';
import { ProblemError } from '../ops/problem.ts';
import type { Transaction } from '../store/store.ts';

/**
 * Undoes the transaction that would leave a team without an admin who is signed in anywhere. The rules
 * see to it that there is an admin; of devices they know nothing.
 * @throws {ProblemError} last_admin
 */
export async function mustKeepAnAdminIn(tx: Transaction, teamId: string): Promise<void> {
	const signedIn = new Set((await tx.devices(teamId)).map(({ memberId }) => memberId));
	const admins = await tx.query(teamId, { collection: 'member', index: 'role', value: 'admin' });
	const isThere = admins.some(({ id, data }) => {
		const member = Member.parse(JSON.parse(data ?? 'null'));
		return member.state === 'active' && signedIn.has(id);
	});
	if (isThere) return;
	throw new ProblemError(
		'last_admin',
		'No admin would be signed in any more, and nobody could let people in. Make somebody else an admin, or add another device, first.',
	);
}
