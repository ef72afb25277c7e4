import { INDEXES, type RecordKey } from '@common-ground/shared/model/records.ts';
import type { Query } from '@common-ground/shared/mutations/define.ts';
import type { StoredRecord } from '../store.ts';
import type { Sql } from './sql.ts';

const RECORD = 'records.collection, records.id, records.scope, records.seq, records.data';

const fieldsOf = (collection: string): readonly string[] =>
	(INDEXES as Partial<Record<string, readonly string[]>>)[collection] ?? [];

/** Reading of single records and of declared indexes. */
export const recordReads = (sql: Sql) => ({
	record: async (teamId: string, { collection, id }: RecordKey) =>
		(
			await sql.rows<StoredRecord>(
				`SELECT ${RECORD} FROM records WHERE team_id = $1 AND collection = $2 AND id = $3`,
				[teamId, collection, id],
			)
		)[0],
	query: async (teamId: string, { collection, index, value }: Query) => {
		if (!fieldsOf(collection).includes(index))
			throw new Error(`No index on ${collection}.${index}`);
		return sql.rows<StoredRecord>(
			`SELECT ${RECORD} FROM record_fields f JOIN records USING (team_id, collection, id)
			WHERE f.team_id = $1 AND f.collection = $2 AND f.field = $3 AND f.value = $4
			ORDER BY f.id`,
			[teamId, collection, index, value],
		);
	},
});

export const recordWrites = (sql: Sql) => ({
	writeRecord: async (teamId: string, record: StoredRecord) => {
		const { collection, id, scope, seq, data } = record;
		await sql.run(
			`INSERT INTO records (team_id, collection, id, scope, seq, data)
			VALUES ($1, $2, $3, $4, $5, $6)
			ON CONFLICT (team_id, collection, id)
			DO UPDATE SET scope = excluded.scope, seq = excluded.seq, data = excluded.data`,
			[teamId, collection, id, scope, seq, data],
		);
		if (fieldsOf(collection).length > 0) await indexFields(sql, teamId, record);
	},
});

/**
 * Keeps the indexed fields of a record in rows of their own: an index on an expression over the
 * JSON text would refuse every record with an escaped NUL in it, which JSON may hold and PostgreSQL's
 * functions for JSON may not.
 */
async function indexFields(
	sql: Sql,
	teamId: string,
	{ collection, id, data }: Pick<StoredRecord, 'collection' | 'id' | 'data'>,
): Promise<void> {
	await sql.run('DELETE FROM record_fields WHERE team_id = $1 AND collection = $2 AND id = $3', [
		teamId,
		collection,
		id,
	]);
	if (data === null) return;
	const values = JSON.parse(data) as Record<string, unknown>;
	for (const field of fieldsOf(collection))
		if (typeof values[field] === 'string')
			await sql.run(
				`INSERT INTO record_fields (team_id, collection, id, field, value)
				VALUES ($1, $2, $3, $4, $5)`,
				[teamId, collection, id, field, values[field]],
			);
}

/** Fills the rows of fields that were declared after records were written. */
export async function indexAnew(sql: Sql): Promise<void> {
	await sql.run('DELETE FROM record_fields');
	for (const collection of Object.keys(INDEXES)) {
		const records = await sql.rows<StoredRecord & { teamId: string }>(
			`SELECT team_id AS "teamId", ${RECORD} FROM records
			WHERE collection = $1 AND data IS NOT NULL`,
			[collection],
		);
		for (const { teamId, ...record } of records) await indexFields(sql, teamId, record);
	}
}
