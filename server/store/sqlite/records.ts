import type { Scope } from '@common-ground/shared/model/records.ts';
import { recordSum, xor53 } from '@common-ground/shared/protocol/checksum.ts';
import type { Database, Statement } from 'better-sqlite3';
import type { RecordRow, RecordWrite, ScopeRow, StoredRecord } from '../store.ts';
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
	const one = db.prepare<[string, string, string], RecordRow>(
		`SELECT ${RECORD}, clocks FROM records WHERE team_id = ? AND collection = ? AND id = ?`,
	);
	const dead = db.prepare<[string, string, number], StoredRecord>(`
		SELECT ${RECORD} FROM records WHERE team_id = ? AND deleted_at < ?
		ORDER BY deleted_at LIMIT ?`);
	const queries = new Map<string, Statement<[string, string], StoredRecord>>();
	for (const index of indexedFields())
		queries.set(`${index.collection}.${index.field}`, db.prepare(byIndex(index)));
	return {
		record: async (teamId: string, key: { collection: string; id: string }) =>
			one.get(teamId, key.collection, key.id),
		records: async (teamId: string, keys: readonly { collection: string; id: string }[]) =>
			keys.flatMap(({ collection, id }) => one.get(teamId, collection, id) ?? []),
		tombstones: async (teamId: string, before: string, limit: number) =>
			dead.all(teamId, before, limit),
		query: async (teamId: string, query: { collection: string; index: string; value: string }) => {
			const statement = queries.get(`${query.collection}.${query.index}`);
			if (!statement) throw new Error(`No index on ${query.collection}.${query.index}`);
			return statement.all(teamId, query.value);
		},
	};
}

/** What writes add to a scope's row: the sum by exclusive or. */
type ScopeChange = ScopeRow;

function add(changed: Map<Scope, ScopeChange>, { scope, seq, sum, records }: ScopeChange): void {
	const so = changed.get(scope) ?? { scope, seq, sum: 0, records: 0 };
	changed.set(scope, { scope, seq, sum: xor53(so.sum, sum), records: so.records + records });
}

export function recordWrites(db: Database) {
	const write = db.prepare<[object]>(`
		INSERT INTO records (team_id, collection, id, scope, seq, data, clocks, sum, deleted_at)
		VALUES (@teamId, @collection, @id, @scope, @seq, @data, @clocks, @sum, @deletedAt)
		ON CONFLICT (team_id, collection, id)
		DO UPDATE SET scope = excluded.scope, seq = excluded.seq, data = excluded.data,
			clocks = excluded.clocks, sum = excluded.sum, deleted_at = excluded.deleted_at`);
	const was = db.prepare<[string, string, string], Pick<ScopeChange, 'scope' | 'sum'>>(`
		SELECT scope, sum FROM records
		WHERE team_id = ? AND collection = ? AND id = ? AND data IS NOT NULL`);
	const addToScope = db.prepare<[object]>(`
		INSERT INTO scopes (team_id, scope, seq, sum, records)
		VALUES (@teamId, @scope, @seq, @sum, @records)
		ON CONFLICT (team_id, scope) DO UPDATE SET seq = excluded.seq,
			-- Exclusive or in words that SQLite has.
			sum = (scopes.sum | excluded.sum) - (scopes.sum & excluded.sum),
			records = scopes.records + excluded.records`);
	const remove = db.prepare<[string, string, string]>(`
		DELETE FROM records WHERE team_id = ? AND collection = ? AND id = ? AND data IS NULL`);
	const raise = db.prepare<[number, string]>(
		'UPDATE teams SET horizon = max(horizon, ?) WHERE id = ?',
	);
	return {
		writeRecords: async (teamId: string, records: readonly RecordWrite[]) => {
			const changed = new Map<Scope, ScopeChange>();
			for (const record of records) {
				const { collection, id, scope, seq, data, clocks = null } = record;
				const sum = data === null ? 0 : recordSum({ ...record, data });
				const deletedAt = data === null ? (record.at ?? new Date().toISOString()) : null;
				const before = was.get(teamId, collection, id);
				if (before) add(changed, { ...before, seq, records: -1 });
				write.run({ teamId, collection, id, scope, seq, data, clocks, sum, deletedAt });
				add(changed, { scope, seq, sum, records: data === null ? 0 : 1 });
			}
			for (const change of changed.values()) addToScope.run({ teamId, ...change });
		},
		forget: async (teamId: string, { collection, id, seq }: StoredRecord) => {
			remove.run(teamId, collection, id);
			raise.run(seq, teamId);
		},
	};
}
