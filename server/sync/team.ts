import { randomUUID } from 'node:crypto';
import { createLog, type Logger } from '../ops/log.ts';
import { ProblemError } from '../ops/problem.ts';
import type { Store, TeamRow } from '../store/store.ts';
import { execute, SYSTEM } from './execute.ts';

/**
 * Makes a team with the starter pack, or with the named parts of it.
 * @throws {ProblemError} bad_request where the name is empty or too long, or a part is not known
 */
export async function createTeam(
	store: Store,
	name: string,
	log: Logger = createLog(),
	{ parts }: { parts?: readonly string[] } = {},
): Promise<TeamRow> {
	const at = new Date().toISOString();
	const team: TeamRow = {
		id: randomUUID(),
		name: name.trim(),
		epoch: randomUUID(),
		seq: 0,
		horizon: 0,
		createdAt: at,
	};
	return store.write(async (tx) => {
		await tx.addTeam(team);
		const call = {
			uuid: randomUUID(),
			clientId: null,
			mutationId: null,
			name: 'team.create',
			args: { name, ...(parts ? { parts } : {}) },
			base: 0,
			at,
		};
		const { verdict, seq, message } = await execute(tx, team, SYSTEM, call, log);
		if (verdict !== 'applied')
			throw new ProblemError('bad_request', message ?? 'No team was made.');
		return { ...team, seq };
	});
}
