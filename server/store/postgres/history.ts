import type { RecordKey } from '@common-ground/shared/model/records.ts';
import type { HistoryEntry, HistoryPage } from '../store.ts';
import { subjectsIn } from '../subjects.ts';
import type { Sql } from './sql.ts';

const ENTRY = `uuid, history.seq, epoch, client_id AS "clientId", mutation_id AS "mutationId",
	member_id AS "memberId", name, args, base, changes, verdict, code, message, at`;

/** What was done, and what became of it. */
export const historyReads = (sql: Sql) => ({
	history: async (teamId: string, uuid: string) =>
		(
			await sql.rows<HistoryEntry>(
				`SELECT ${ENTRY} FROM history WHERE team_id = $1 AND uuid = $2`,
				[teamId, uuid],
			)
		)[0],
	lastSeqOf: async (teamId: string, epoch: string) => {
		const [found] = await sql.rows<{ seq: number }>(
			'SELECT seq FROM history WHERE team_id = $1 AND epoch = $2 ORDER BY seq DESC LIMIT 1',
			[teamId, epoch],
		);
		return found?.seq ?? 0;
	},
	// From the newest on: as many are passed over as there are after that time.
	seqBefore: async (teamId: string, at: string) => {
		const [found] = await sql.rows<{ seq: number }>(
			'SELECT seq FROM history WHERE team_id = $1 AND at < $2 ORDER BY seq DESC LIMIT 1',
			[teamId, at],
		);
		return found?.seq ?? 0;
	},
	historyOf: (teamId: string, { collection, id }: RecordKey, page: HistoryPage) =>
		sql.rows<HistoryEntry>(
			`SELECT ${ENTRY} FROM history_subjects AS subject JOIN history USING (n)
			WHERE subject.team_id = $1 AND subject.collection = $2 AND subject.id = $3 AND subject.seq < $4
			ORDER BY subject.seq DESC LIMIT $5`,
			[teamId, collection, id, page.before ?? Number.MAX_SAFE_INTEGER, page.limit],
		),
});

const ENTRY_INPUT = `INSERT INTO history (team_id, uuid, seq, epoch, client_id, mutation_id, member_id,
		name, args, base, changes, verdict, code, message, at)
	VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`;
/** One statement, so that it costs one round trip. */
const WITH_SUBJECTS = `WITH entry AS (${ENTRY_INPUT} RETURNING team_id, seq, n)
	INSERT INTO history_subjects (team_id, collection, id, seq, n)
	SELECT team_id, subject.collection, subject.id, seq, n
	FROM entry, unnest($16::text[], $17::text[]) AS subject (collection, id)`;

export const historyWrites = (sql: Sql) => ({
	addHistory: async (teamId: string, entry: HistoryEntry, about: readonly RecordKey[] = []) => {
		const { uuid, seq, epoch, clientId, mutationId, memberId, name, args, base } = entry;
		const { changes, verdict, code, message, at } = entry;
		const values = [
			...[teamId, uuid, seq, epoch, clientId, mutationId, memberId, name, args, base],
			...[changes, verdict, code, message, at],
		];
		if (about.length === 0) await sql.write(ENTRY_INPUT, values);
		else await sql.write(WITH_SUBJECTS, [...values, ...columnsOf(about)]);
	},
});

const columnsOf = (keys: readonly RecordKey[]): [string[], string[]] => [
	keys.map(({ collection }) => collection),
	keys.map(({ id }) => id),
];

/** Entries whose changes are in memory at once. */
const PAGE = 200;

/** Makes a history that was written before be found by record. */
export async function subjectsAnew(sql: Sql): Promise<void> {
	let last = 0;
	for (;;) {
		const page = await sql.rows<{ n: number; teamId: string; seq: number; changes: string }>(
			`SELECT n, team_id AS "teamId", seq, changes FROM history
			WHERE n > $1 ORDER BY n LIMIT ${PAGE}`,
			[last],
		);
		for (const { n, teamId, seq, changes } of page)
			await sql.run(
				`INSERT INTO history_subjects (team_id, collection, id, seq, n)
				SELECT $1, *, $4::bigint, $5::bigint FROM unnest($2::text[], $3::text[])`,
				[teamId, ...columnsOf(subjectsIn(changes)), seq, n],
			);
		const end = page.at(-1);
		if (!end || page.length < PAGE) return;
		last = end.n;
	}
}
