import type { Database, Statement } from 'better-sqlite3';
import { heldScopes } from '../held.ts';
import type { ChangesPage, ChangesQuery, StoredRecord, TeamRow } from '../store.ts';
import { grantsReader } from './scopes.ts';
import { TEAM_COLUMNS } from './teams.ts';

/** `place` is where in the order of seqs a change is told. */
type Placed = StoredRecord & { place: number };

const IN_SCOPES = 'scope IN (SELECT value FROM json_each(@scopes))';
const CHANGED = `
	SELECT collection, id, scope, seq, data, seq AS place FROM records
	WHERE team_id = @teamId AND ${IN_SCOPES} AND seq > @after`;
/** At a grant all that the scope holds comes, at a loss all of it goes; what changes later is told as ever. */
const GRANTED = `
	SELECT r.collection, r.id, r.scope, iif(g.held, r.seq, g.seq) AS seq, iif(g.held, r.data, NULL) AS data,
		g.seq AS place
	FROM grants g JOIN records r ON r.team_id = g.team_id AND r.scope = g.scope
	WHERE g.team_id = @teamId AND g.member_id = @memberId AND g.seq > @after
		AND (g.held = 0 OR (r.seq <= @after AND r.data IS NOT NULL))`;
const ORDER = 'ORDER BY place, collection, id';

/** Reads pages of changes, each in one snapshot. */
export function changesReader(db: Database): (query: ChangesQuery) => ChangesPage | undefined {
	const team = db.prepare<[string], TeamRow>(`SELECT ${TEAM_COLUMNS} FROM teams WHERE id = ?`);
	const grantsOf = grantsReader(db);
	const [plain, granted] = [CHANGED, `${CHANGED} UNION ALL ${GRANTED}`].map((changed) => ({
		next: db.prepare<[object], Placed>(`${changed} ${ORDER} LIMIT @limit`),
		whole: db.prepare<[object], Placed>(
			`SELECT * FROM (${changed}) WHERE place = @place ORDER BY collection, id`,
		),
	})) as [Statements, Statements];
	const sums = db.prepare<[object], { scope: string; sum: number }>(
		`SELECT scope, sum FROM scopes WHERE team_id = @teamId AND ${IN_SCOPES}`,
	);
	const settledBy = db
		.prepare<[object], number>(`
			SELECT mutation_id FROM history
			WHERE team_id = @teamId AND seq BETWEEN @after AND @upTo AND epoch = @epoch AND client_id = @clientId
			ORDER BY mutation_id DESC LIMIT 1`)
		.pluck();
	const settled = db
		.prepare<[object], number>(`
			SELECT last_mutation_id FROM clients
			WHERE team_id = @teamId AND epoch = @epoch AND client_id = @clientId`)
		.pluck();

	const read = (query: ChangesQuery): ChangesPage | undefined => {
		const { teamId, memberId, after, limit, clientId } = query;
		const found = team.get(teamId);
		if (!found) return undefined;
		const client = { teamId, epoch: found.epoch, clientId };
		const grants = grantsOf(teamId, memberId);
		const scopes = heldScopes(query.scopes, grants);
		const statements = grants.some(({ seq }) => seq > after) ? granted : plain;
		const among = { teamId, scopes: JSON.stringify(scopes) };
		const from = statements === granted ? { ...among, memberId, after } : { ...among, after };
		const rows = statements.next.all({ ...from, limit: limit + 1 });
		const beyond = rows[limit];
		if (!beyond) {
			const known = new Map(sums.all(among).map(({ scope, sum }) => [scope, sum]));
			return {
				team: found,
				records: rows,
				upTo: found.seq,
				more: false,
				lastMutationId: settled.get(client) ?? 0,
				sums: Object.fromEntries(scopes.map((scope) => [scope, known.get(scope) ?? 0])),
			};
		}
		const complete = rows.filter((row) => row.place < beyond.place);
		const records =
			complete.length > 0 ? complete : statements.whole.all({ ...from, place: beyond.place });
		const upTo = records.at(-1)?.place ?? after;
		const lastMutationId = settledBy.get({ ...client, after, upTo }) ?? 0;
		return { team: found, records, upTo, more: true, lastMutationId, sums: {} };
	};
	return db.transaction(read);
}

interface Statements {
	/** One page, and the first of the next. */
	next: Statement<[object], Placed>;
	/** All of one place. */
	whole: Statement<[object], Placed>;
}
