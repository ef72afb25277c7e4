import { INDEXES, keyText, type RecordKey } from '@common-ground/shared/model/records.ts';
import type { Query } from '@common-ground/shared/mutations/define.ts';
import { recordSum } from '@common-ground/shared/protocol/checksum.ts';
import type { RecordRow, RecordWrite, StoredRecord } from '../store.ts';
import type { Sql } from './sql.ts';

const RECORD = 'records.collection, records.id, records.scope, records.seq, records.data';

const fieldsOf = (collection: string): readonly string[] =>
	(INDEXES as Partial<Record<string, readonly string[]>>)[collection] ?? [];

/** Reading of single records and of declared indexes. */
export const recordReads = (sql: Sql) => ({
	record: async (teamId: string, { collection, id }: RecordKey) =>
		(
			await sql.rows<RecordRow>(
				`SELECT ${RECORD}, records.clocks FROM records
				WHERE team_id = $1 AND collection = $2 AND id = $3`,
				[teamId, collection, id],
			)
		)[0],
	records: (teamId: string, keys: readonly RecordKey[]) =>
		sql.rows<RecordRow>(
			`SELECT ${RECORD}, records.clocks
			FROM records JOIN unnest($2::text[], $3::text[]) AS key (collection, id) USING (collection, id)
			WHERE team_id = $1`,
			[teamId, keys.map(({ collection }) => collection), keys.map(({ id }) => id)],
		),
	tombstones: (teamId: string, before: string, limit: number) =>
		sql.rows<StoredRecord>(
			`SELECT ${RECORD} FROM records WHERE team_id = $1 AND deleted_at < $2
			ORDER BY deleted_at LIMIT $3`,
			[teamId, before, limit],
		),
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

/** Arrays of what a statement writes, one a column. */
const INPUT = `unnest($2::text[], $3::text[], $4::text[], $5::bigint[], $6::text[], $7::text[],
	$8::bigint[], $9::text[]) AS input (collection, id, scope, seq, data, clocks, sum, deleted_at)`;
/** One statement, so that the rows as they were, as they are, and their scopes' sums cost one round trip. */
const WRITE = `
	WITH before AS (
		SELECT records.scope, input.seq, records.sum FROM records JOIN ${INPUT} USING (collection, id)
		WHERE records.team_id = $1 AND records.data IS NOT NULL
	), written AS (
		INSERT INTO records (team_id, collection, id, scope, seq, data, clocks, sum, deleted_at)
		SELECT $1, input.* FROM ${INPUT}
		ON CONFLICT (team_id, collection, id)
		DO UPDATE SET scope = excluded.scope, seq = excluded.seq, data = excluded.data,
			clocks = excluded.clocks, sum = excluded.sum, deleted_at = excluded.deleted_at
	)
	INSERT INTO scopes (team_id, scope, seq, sum, records)
	SELECT $1, scope, max(seq), bit_xor(sum), sum(count)
	FROM (
		SELECT scope, seq, sum, -1 AS count FROM before
		UNION ALL SELECT scope, seq, sum, CASE WHEN data IS NULL THEN 0 ELSE 1 END FROM ${INPUT}
	) AS parts GROUP BY scope
	ON CONFLICT (team_id, scope) DO UPDATE SET seq = excluded.seq,
		sum = scopes.sum # excluded.sum, records = scopes.records + excluded.records`;

export const recordWrites = (sql: Sql) => ({
	writeRecords: async (teamId: string, records: readonly RecordWrite[]) => {
		const latest = [...new Map(records.map((record) => [keyText(record), record])).values()];
		const now = new Date().toISOString();
		await sql.write(WRITE, [
			teamId,
			latest.map(({ collection }) => collection),
			latest.map(({ id }) => id),
			latest.map(({ scope }) => scope),
			latest.map(({ seq }) => seq),
			latest.map(({ data }) => data),
			latest.map(({ clocks = null }) => clocks),
			latest.map(({ data, ...record }) => (data === null ? 0 : recordSum({ ...record, data }))),
			latest.map(({ data, at = now }) => (data === null ? at : null)),
		]);
		await indexFields(sql, teamId, latest);
	},
	forget: async (teamId: string, { collection, id, seq }: StoredRecord) => {
		await sql.write(
			`DELETE FROM records
			WHERE team_id = $1 AND collection = $2 AND id = $3 AND data IS NULL`,
			[teamId, collection, id],
		);
		await sql.write('UPDATE teams SET horizon = greatest(horizon, $1) WHERE id = $2', [
			seq,
			teamId,
		]);
	},
});

/**
 * Keeps the indexed fields of records in rows of their own: an index on an expression over the
 * JSON text would refuse every record with an escaped NUL in it, which JSON may hold and PostgreSQL's
 * functions for JSON may not.
 */
async function indexFields(
	sql: Sql,
	teamId: string,
	records: readonly Pick<StoredRecord, 'collection' | 'id' | 'data'>[],
): Promise<void> {
	const indexed = records.filter(({ collection }) => fieldsOf(collection).length > 0);
	if (indexed.length === 0) return;
	await sql.write(
		`DELETE FROM record_fields f USING unnest($2::text[], $3::text[]) AS gone (collection, id)
		WHERE f.team_id = $1 AND f.collection = gone.collection AND f.id = gone.id`,
		[teamId, indexed.map(({ collection }) => collection), indexed.map(({ id }) => id)],
	);
	const rows = indexed.flatMap(({ collection, id, data }) => {
		const values = (data === null ? {} : JSON.parse(data)) as Record<string, unknown>;
		return fieldsOf(collection).flatMap((field) =>
			typeof values[field] === 'string' ? [[collection, id, field, values[field]]] : [],
		);
	});
	if (rows.length === 0) return;
	await sql.write(
		`INSERT INTO record_fields (team_id, collection, id, field, value)
		SELECT $1, * FROM unnest($2::text[], $3::text[], $4::text[], $5::text[])`,
		[teamId, ...[0, 1, 2, 3].map((column) => rows.map((row) => row[column]))],
	);
}

/** Records whose fields are indexed in one statement. */
const AT_ONCE = 1_000;

/** Fills the rows of fields that were declared after records were written. */
export async function indexAnew(sql: Sql): Promise<void> {
	await sql.run('DELETE FROM record_fields');
	for (const collection of Object.keys(INDEXES)) {
		const records = await sql.rows<StoredRecord & { teamId: string }>(
			`SELECT team_id AS "teamId", ${RECORD} FROM records
			WHERE collection = $1 AND data IS NOT NULL`,
			[collection],
		);
		for (const [teamId, own] of Map.groupBy(records, (record) => record.teamId))
			for (let at = 0; at < own.length; at += AT_ONCE)
				await indexFields(sql, teamId, own.slice(at, at + AT_ONCE));
	}
}
