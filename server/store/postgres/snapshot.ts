import type { ChangesQuery, Snapshot, StoredRecord } from '../store.ts';
import { lastMutation } from './changes.ts';
import type { Sql } from './sql.ts';
import { teamReads } from './teams.ts';

const PAGE = 500;
const WHERE = 'team_id = $1 AND scope = ANY ($2) AND data IS NOT NULL';

/** Every record of the scopes, in pages. `sql` must read one moment until `close`. */
export async function snapshotOn(
	sql: Sql,
	{ teamId, scopes, clientId }: Omit<ChangesQuery, 'after' | 'limit'>,
	close: () => Promise<void>,
): Promise<Snapshot | undefined> {
	const team = await teamReads(sql).team(teamId);
	if (!team) return undefined;
	const [counted] = await sql.rows<{ count: number }>(
		`SELECT count(*) AS count FROM records WHERE ${WHERE}`,
		[teamId, scopes],
	);
	return {
		team,
		count: counted?.count ?? 0,
		lastMutationId: await lastMutation(sql, { teamId, epoch: team.epoch, clientId }),
		pages: () =>
			inPages((after) =>
				sql.rows<StoredRecord>(
					`SELECT collection, id, scope, seq, data FROM records
					WHERE ${WHERE} AND (collection, id) > ($3, $4)
					ORDER BY collection, id LIMIT ${PAGE}`,
					[teamId, scopes, after.collection, after.id],
				),
			),
		close,
	};
}

async function* inPages(
	after: (last: { collection: string; id: string }) => Promise<StoredRecord[]>,
): AsyncGenerator<StoredRecord[]> {
	let last = { collection: '', id: '' };
	for (;;) {
		const page = await after(last);
		if (page.length > 0) yield page;
		const end = page.at(-1);
		if (!end || page.length < PAGE) return;
		last = { collection: end.collection, id: end.id };
	}
}
