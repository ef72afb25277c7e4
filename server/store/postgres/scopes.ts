import type { Scope } from '@common-ground/shared/model/records.ts';
import { recordSum, xor53 } from '@common-ground/shared/protocol/checksum.ts';
import type { GrantRow, ScopeRow, StoredRecord } from '../store.ts';
import type { Sql } from './sql.ts';

/** What scopes hold. */
export const scopeReads = (sql: Sql) => ({
	scope: async (teamId: string, scope: Scope) =>
		(
			await sql.rows<ScopeRow>(
				'SELECT scope, seq, sum, records FROM scopes WHERE team_id = $1 AND scope = $2',
				[teamId, scope],
			)
		)[0],
});

export const scopeWrites = (sql: Sql) => ({
	grant: async (teamId: string, { memberId, scope, seq, held }: GrantRow) => {
		await sql.run(
			`INSERT INTO grants (team_id, member_id, scope, seq, held) VALUES ($1, $2, $3, $4, $5)
			ON CONFLICT (team_id, member_id, scope)
			DO UPDATE SET seq = excluded.seq, held = excluded.held`,
			[teamId, memberId, scope, seq, held ? 1 : 0],
		);
	},
});

/** Every grant of a member, whenever it was. */
export const grantsOf = (sql: Sql, teamId: string, memberId: string): Promise<GrantRow[]> =>
	sql.rows<GrantRow>(
		`SELECT member_id AS "memberId", scope, seq, held = 1 AS held FROM grants
		WHERE team_id = $1 AND member_id = $2`,
		[teamId, memberId],
	);

const PAGE = 1_000;

/** Sums up what was written before there were sums. */
export async function sumAnew(sql: Sql): Promise<void> {
	const scopes = new Map<string, ScopeRow & { teamId: string }>();
	let last = ['', '', ''];
	for (;;) {
		const page = await sql.rows<StoredRecord & { teamId: string }>(
			`SELECT team_id AS "teamId", collection, id, scope, seq, data FROM records
			WHERE (team_id, collection, id) > ($1, $2, $3)
			ORDER BY team_id, collection, id LIMIT ${PAGE}`,
			last,
		);
		for (const { teamId, data, ...record } of page) {
			const { collection, id, scope, seq } = record;
			const before = scopes.get(`${teamId} ${scope}`) ?? {
				teamId,
				scope,
				seq: 0,
				sum: 0,
				records: 0,
			};
			const sum = data === null ? 0 : recordSum({ ...record, data });
			scopes.set(`${teamId} ${scope}`, {
				...before,
				seq: Math.max(before.seq, seq),
				sum: xor53(before.sum, sum),
				records: before.records + (data === null ? 0 : 1),
			});
			await sql.run(
				'UPDATE records SET sum = $4 WHERE team_id = $1 AND collection = $2 AND id = $3',
				[teamId, collection, id, sum],
			);
		}
		const end = page.at(-1);
		if (!end || page.length < PAGE) break;
		last = [end.teamId, end.collection, end.id];
	}
	for (const { teamId, scope, seq, sum, records } of scopes.values())
		await sql.run(
			'INSERT INTO scopes (team_id, scope, seq, sum, records) VALUES ($1, $2, $3, $4, $5)',
			[teamId, scope, seq, sum, records],
		);
}
