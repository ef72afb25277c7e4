import type { RecordKey } from '@common-ground/shared/model/records.ts';
import type { Database } from 'better-sqlite3';
import type { HistoryEntry, HistoryPage } from '../store.ts';

const ENTRY = `uuid, history.seq, epoch, client_id AS clientId, mutation_id AS mutationId,
	member_id AS memberId, name, args, base, changes, verdict, code, message, at`;

/** What was done, and what became of it. */
export function historyReads(db: Database) {
	const one = db.prepare<[string, string], HistoryEntry>(
		`SELECT ${ENTRY} FROM history WHERE team_id = ? AND uuid = ?`,
	);
	const lastSeqOf = db
		.prepare<[string, string], number>(
			'SELECT seq FROM history WHERE team_id = ? AND epoch = ? ORDER BY seq DESC LIMIT 1',
		)
		.pluck();
	// From the newest on: as many are passed over as there are after that time.
	const seqBefore = db
		.prepare<[string, string], number>(
			'SELECT seq FROM history WHERE team_id = ? AND at < ? ORDER BY seq DESC LIMIT 1',
		)
		.pluck();
	const about = db.prepare<[object], HistoryEntry>(`
		SELECT ${ENTRY} FROM history_subjects AS subject JOIN history USING (n)
		WHERE subject.team_id = @teamId AND subject.collection = @collection AND subject.id = @id
			AND subject.seq < @before
		ORDER BY subject.seq DESC LIMIT @limit`);
	return {
		history: async (teamId: string, uuid: string) => one.get(teamId, uuid),
		lastSeqOf: async (teamId: string, epoch: string) => lastSeqOf.get(teamId, epoch) ?? 0,
		seqBefore: async (teamId: string, at: string) => seqBefore.get(teamId, at) ?? 0,
		historyOf: async (teamId: string, { collection, id }: RecordKey, page: HistoryPage) => {
			const { before = Number.MAX_SAFE_INTEGER, limit } = page;
			return about.all({ teamId, collection, id, before, limit });
		},
	};
}

export function historyWrites(db: Database) {
	const add = db.prepare<[HistoryEntry & { teamId: string }]>(`
		INSERT INTO history (team_id, uuid, seq, epoch, client_id, mutation_id, member_id, name, args,
			base, changes, verdict, code, message, at)
		VALUES (@teamId, @uuid, @seq, @epoch, @clientId, @mutationId, @memberId, @name, @args,
			@base, @changes, @verdict, @code, @message, @at)`);
	const addSubject = db.prepare<[object]>(`
		INSERT INTO history_subjects (team_id, collection, id, seq, n)
		VALUES (@teamId, @collection, @id, @seq, @n)`);
	return {
		addHistory: async (teamId: string, entry: HistoryEntry, about: readonly RecordKey[] = []) => {
			const { lastInsertRowid: n } = add.run({ ...entry, teamId });
			const { seq } = entry;
			for (const { collection, id } of about) addSubject.run({ teamId, collection, id, seq, n });
		},
	};
}
