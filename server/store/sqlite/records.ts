import type { Database, Statement } from 'better-sqlite3';
import type { StoredRecord } from '../store.ts';
import { indexedFields } from './schema.ts';

const RECORD = 'collection, id, scope, seq, data';

/** Named, because SQLite would otherwise rather walk the whole collection in the order of its ids. */
export const byIndex = ({ collection, field }: { collection: string; field: string }): string => `
	SELECT ${RECORD} FROM records INDEXED BY records_${collection}_${field}
	WHERE collection = '${collection}' AND data IS NOT NULL
		AND team_id = ? AND json_extract(data, '$.${field}') = ?
	ORDER BY id`;

/** Reading of single records and of declared indexes. */
export function recordReads(db: Database) {
	const one = db.prepare<[string, string, string], StoredRecord>(
		`SELECT ${RECORD} FROM records WHERE team_id = ? AND collection = ? AND id = ?`,
	);
	const queries = new Map<string, Statement<[string, string], StoredRecord>>();
	for (const index of indexedFields())
		queries.set(`${index.collection}.${index.field}`, db.prepare(byIndex(index)));
	return {
		record: async (teamId: string, key: { collection: string; id: string }) =>
			one.get(teamId, key.collection, key.id),
		query: async (teamId: string, query: { collection: string; index: string; value: string }) => {
			const statement = queries.get(`${query.collection}.${query.index}`);
			if (!statement) throw new Error(`No index on ${query.collection}.${query.index}`);
			return statement.all(teamId, query.value);
		},
	};
}

export function recordWrites(db: Database) {
	const write = db.prepare<[string, string, string, string, number, string | null]>(`
		INSERT INTO records (team_id, collection, id, scope, seq, data) VALUES (?, ?, ?, ?, ?, ?)
		ON CONFLICT (team_id, collection, id)
		DO UPDATE SET scope = excluded.scope, seq = excluded.seq, data = excluded.data`);
	return {
		writeRecord: async (teamId: string, record: StoredRecord) => {
			const { collection, id, scope, seq, data } = record;
			write.run(teamId, collection, id, scope, seq, data);
		},
	};
}
