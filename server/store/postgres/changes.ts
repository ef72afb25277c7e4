import type { ChangesPage, ChangesQuery, StoredRecord } from '../store.ts';
import type { Sql } from './sql.ts';
import { teamReads } from './teams.ts';

const CHANGED = `SELECT collection, id, scope, seq, data FROM records
	WHERE team_id = $1 AND scope = ANY ($2)`;

/** One page of changes. `sql` must read one moment throughout. */
export async function changesOn(
	sql: Sql,
	{ teamId, scopes, after, limit, clientId }: ChangesQuery,
): Promise<ChangesPage | undefined> {
	const team = await teamReads(sql).team(teamId);
	if (!team) return undefined;
	const rows = await sql.rows<StoredRecord>(
		`${CHANGED} AND seq > $3 ORDER BY seq, collection, id LIMIT $4`,
		[teamId, scopes, after, limit + 1],
	);
	const beyond = rows[limit];
	if (!beyond) {
		const lastMutationId = await lastMutation(sql, { teamId, epoch: team.epoch, clientId });
		return { team, records: rows, upTo: team.seq, more: false, lastMutationId };
	}
	const complete = rows.filter((row) => row.seq < beyond.seq);
	const records =
		complete.length > 0
			? complete
			: await sql.rows<StoredRecord>(`${CHANGED} AND seq = $3 ORDER BY collection, id`, [
					teamId,
					scopes,
					beyond.seq,
				]);
	const upTo = records.at(-1)?.seq ?? after;
	const [settled] = await sql.rows<{ id: number }>(
		`SELECT mutation_id AS id FROM history
		WHERE team_id = $1 AND epoch = $2 AND client_id = $3 AND seq <= $4 AND mutation_id IS NOT NULL
		ORDER BY mutation_id DESC LIMIT 1`,
		[teamId, team.epoch, clientId, upTo],
	);
	return { team, records, upTo, more: true, lastMutationId: settled?.id ?? 0 };
}

/** The last id that a client's mutations have reached in an epoch; 0 for one that sent none. */
export async function lastMutation(
	sql: Sql,
	{ teamId, epoch, clientId }: { teamId: string; epoch: string; clientId: string },
): Promise<number> {
	return (await teamReads(sql).client(teamId, epoch, clientId))?.lastMutationId ?? 0;
}
