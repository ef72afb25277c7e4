import type { Scope } from '@common-ground/shared/model/records.ts';
import type { Snapshot, StoredRecord } from '../store.ts';
import { scopeReads } from './scopes.ts';
import type { Sql } from './sql.ts';
import { teamReads } from './teams.ts';

const PAGE = 500;

/** Every record of a scope, in pages. `sql` must read one moment until `close`. */
export async function snapshotOn(
	sql: Sql,
	teamId: string,
	scope: Scope,
	close: () => Promise<void>,
): Promise<Snapshot | undefined> {
	const team = await teamReads(sql).team(teamId);
	if (!team) return undefined;
	const row = await scopeReads(sql).scope(teamId, scope);
	return {
		team,
		scope: row ?? { scope, seq: 0, sum: 0, records: 0 },
		pages: () =>
			inPages((after) =>
				sql.rows<StoredRecord>(
					`SELECT collection, id, scope, seq, data FROM records
					WHERE team_id = $1 AND scope = $2 AND data IS NOT NULL
						AND (collection, id) > ($3, $4)
					ORDER BY collection, id LIMIT ${PAGE}`,
					[teamId, scope, after.collection, after.id],
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
