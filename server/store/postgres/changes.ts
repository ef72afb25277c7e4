import { heldScopes } from '../held.ts';
import type { ChangesPage, ChangesQuery, StoredRecord } from '../store.ts';
import { grantsOf } from './scopes.ts';
import type { Sql } from './sql.ts';
import { teamReads } from './teams.ts';

/** `place` is where in the order of seqs a change is told. */
type Placed = StoredRecord & { place: number };

const CHANGED = `SELECT collection, id, scope, seq, data, seq AS place FROM records
	WHERE team_id = $1 AND scope = ANY ($2) AND seq > $3`;
/** At a grant all that the scope holds comes, at a loss all of it goes; what changes later is told as ever. */
const GRANTED = `SELECT r.collection, r.id, r.scope,
		CASE WHEN g.held = 1 THEN r.seq ELSE g.seq END AS seq,
		CASE WHEN g.held = 1 THEN r.data END AS data, g.seq AS place
	FROM grants g JOIN records r ON r.team_id = g.team_id AND r.scope = g.scope
	WHERE g.team_id = $1 AND g.member_id = $5 AND g.seq > $3
		AND (g.held = 0 OR (r.seq <= $3 AND r.data IS NOT NULL))`;

/** One page of changes. `sql` must read one moment throughout. */
export async function changesOn(sql: Sql, query: ChangesQuery): Promise<ChangesPage | undefined> {
	const { teamId, memberId, after, limit, clientId } = query;
	const team = await teamReads(sql).team(teamId);
	if (!team) return undefined;
	const grants = await grantsOf(sql, teamId, memberId);
	const scopes = heldScopes(query.scopes, grants);
	const isGranted = grants.some(({ seq }) => seq > after);
	const changed = isGranted ? `${CHANGED} UNION ALL ${GRANTED}` : CHANGED;
	const member = isGranted ? [memberId] : [];
	const rows = await sql.rows<Placed>(`${changed} ORDER BY place, collection, id LIMIT $4`, [
		...[teamId, scopes, after, limit + 1],
		...member,
	]);
	const beyond = rows[limit];
	if (!beyond) {
		const client = await teamReads(sql).client(teamId, team.epoch, clientId);
		const lastMutationId = client?.lastMutationId ?? 0;
		const sums = await sumsOf(sql, teamId, scopes);
		return { team, records: rows, upTo: team.seq, more: false, lastMutationId, sums };
	}
	const complete = rows.filter((row) => row.place < beyond.place);
	const records =
		complete.length > 0
			? complete
			: await sql.rows<Placed>(
					`SELECT * FROM (${changed}) AS changed WHERE place = $4 ORDER BY collection, id`,
					[teamId, scopes, after, beyond.place, ...member],
				);
	const upTo = records.at(-1)?.place ?? after;
	const [settled] = await sql.rows<{ id: number }>(
		`SELECT mutation_id AS id FROM history
		WHERE team_id = $1 AND epoch = $2 AND client_id = $3 AND seq BETWEEN $4 AND $5
			AND mutation_id IS NOT NULL
		ORDER BY mutation_id DESC LIMIT 1`,
		[teamId, team.epoch, clientId, after, upTo],
	);
	return { team, records, upTo, more: true, lastMutationId: settled?.id ?? 0, sums: {} };
}

async function sumsOf(
	sql: Sql,
	teamId: string,
	scopes: readonly string[],
): Promise<Record<string, number>> {
	const rows = await sql.rows<{ scope: string; sum: number }>(
		'SELECT scope, sum FROM scopes WHERE team_id = $1 AND scope = ANY ($2)',
		[teamId, scopes],
	);
	const known = new Map(rows.map(({ scope, sum }) => [scope, sum]));
	return Object.fromEntries(scopes.map((scope) => [scope, known.get(scope) ?? 0]));
}
