import { INDEXES } from '@common-ground/shared/model/records.ts';
import { recordSum, xor53 } from '@common-ground/shared/protocol/checksum.ts';
import type { Database } from 'better-sqlite3';
import { subjectsIn } from '../subjects.ts';

/** Each entry takes a database from the version before it to its own (counted from 1). Never edit one that was released. */
const MIGRATIONS: readonly string[] = [
	`
	CREATE TABLE teams (
		id TEXT PRIMARY KEY,
		name TEXT NOT NULL,
		epoch TEXT NOT NULL,
		seq INTEGER NOT NULL,
		created_at TEXT NOT NULL
	) STRICT;

	CREATE TABLE records (
		team_id TEXT NOT NULL REFERENCES teams (id),
		collection TEXT NOT NULL,
		id TEXT NOT NULL,
		scope TEXT NOT NULL,
		seq INTEGER NOT NULL,
		data TEXT,
		deleted INTEGER NOT NULL GENERATED ALWAYS AS (data IS NULL) VIRTUAL,
		PRIMARY KEY (team_id, collection, id)
	) STRICT;
	CREATE INDEX records_by_seq ON records (team_id, seq);

	CREATE TABLE history (
		n INTEGER PRIMARY KEY,
		team_id TEXT NOT NULL REFERENCES teams (id),
		uuid TEXT NOT NULL,
		seq INTEGER NOT NULL,
		epoch TEXT NOT NULL,
		client_id TEXT,
		mutation_id INTEGER,
		member_id TEXT NOT NULL,
		name TEXT NOT NULL,
		args TEXT NOT NULL,
		base INTEGER NOT NULL,
		changes TEXT NOT NULL,
		verdict TEXT NOT NULL,
		code TEXT,
		message TEXT,
		at TEXT NOT NULL,
		UNIQUE (team_id, uuid)
	) STRICT;
	CREATE INDEX history_by_client ON history (team_id, epoch, client_id, mutation_id);

	CREATE TABLE clients (
		team_id TEXT NOT NULL REFERENCES teams (id),
		epoch TEXT NOT NULL,
		client_id TEXT NOT NULL,
		member_id TEXT NOT NULL,
		last_mutation_id INTEGER NOT NULL,
		PRIMARY KEY (team_id, epoch, client_id)
	) STRICT, WITHOUT ROWID;

	CREATE TABLE devices (
		id TEXT PRIMARY KEY,
		team_id TEXT NOT NULL REFERENCES teams (id),
		member_id TEXT NOT NULL,
		name TEXT NOT NULL,
		token_hash TEXT NOT NULL UNIQUE,
		created_at TEXT NOT NULL,
		last_seen_at TEXT NOT NULL,
		revoked_at TEXT
	) STRICT;
	CREATE INDEX devices_by_team ON devices (team_id, created_at);
	CREATE INDEX devices_revoked ON devices (revoked_at) WHERE revoked_at IS NOT NULL;

	CREATE TABLE invites (
		id TEXT PRIMARY KEY,
		team_id TEXT NOT NULL REFERENCES teams (id),
		secret_hash TEXT NOT NULL UNIQUE,
		side TEXT NOT NULL,
		role TEXT NOT NULL,
		expires_at TEXT NOT NULL,
		max_uses INTEGER NOT NULL,
		uses INTEGER NOT NULL CHECK (uses <= max_uses),
		created_at TEXT NOT NULL,
		revoked_at TEXT
	) STRICT;
	CREATE INDEX invites_by_team ON invites (team_id, created_at);
	`,
	`
	ALTER TABLE teams ADD COLUMN horizon INTEGER NOT NULL DEFAULT 0;
	ALTER TABLE records ADD COLUMN clocks TEXT;
	ALTER TABLE records ADD COLUMN sum INTEGER NOT NULL DEFAULT 0;
	ALTER TABLE records ADD COLUMN deleted_at TEXT;
	UPDATE records SET sum = record_sum(collection, id, scope, seq, data) WHERE data IS NOT NULL;
	UPDATE records SET deleted_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE data IS NULL;
	CREATE INDEX records_deleted ON records (team_id, deleted_at) WHERE deleted_at IS NOT NULL;

	CREATE TABLE scopes (
		team_id TEXT NOT NULL REFERENCES teams (id),
		scope TEXT NOT NULL,
		seq INTEGER NOT NULL,
		sum INTEGER NOT NULL,
		records INTEGER NOT NULL,
		PRIMARY KEY (team_id, scope)
	) STRICT, WITHOUT ROWID;
	INSERT INTO scopes
	SELECT team_id, scope, max(seq), xor_all(sum), count(data) FROM records GROUP BY team_id, scope;

	CREATE TABLE grants (
		team_id TEXT NOT NULL REFERENCES teams (id),
		member_id TEXT NOT NULL,
		scope TEXT NOT NULL,
		seq INTEGER NOT NULL,
		held INTEGER NOT NULL CHECK (held IN (0, 1)),
		PRIMARY KEY (team_id, member_id, scope)
	) STRICT, WITHOUT ROWID;
	`,
	`
	ALTER TABLE invites ADD COLUMN member_id TEXT;
	`,
	`
	ALTER TABLE clients ADD COLUMN records INTEGER NOT NULL DEFAULT 0;
	ALTER TABLE clients ADD COLUMN bytes INTEGER NOT NULL DEFAULT 0;
	`,
	// In the order in which the history is written: one page a commit, and not one for each client in it.
	`
	DROP INDEX history_by_client;
	CREATE INDEX history_by_seq ON history (team_id, seq);
	`,
	`
	CREATE TABLE history_subjects (
		team_id TEXT NOT NULL REFERENCES teams (id),
		collection TEXT NOT NULL,
		id TEXT NOT NULL,
		seq INTEGER NOT NULL,
		n INTEGER NOT NULL,
		PRIMARY KEY (team_id, collection, id, seq)
	) STRICT, WITHOUT ROWID;
	INSERT INTO history_subjects
	SELECT team_id, subject.value ->> 'collection', subject.value ->> 'id', seq, n
	FROM history, json_each(subjects_of(changes)) AS subject;
	`,
	`
	CREATE TABLE tokens (
		id TEXT PRIMARY KEY,
		team_id TEXT NOT NULL REFERENCES teams (id),
		member_id TEXT NOT NULL,
		name TEXT NOT NULL,
		token_hash TEXT NOT NULL UNIQUE,
		scopes TEXT NOT NULL,
		created_at TEXT NOT NULL,
		expires_at TEXT NOT NULL,
		last_used_at TEXT,
		revoked_at TEXT
	) STRICT;
	CREATE INDEX tokens_by_team ON tokens (team_id, created_at);

	CREATE TABLE ended_access (
		token_hash TEXT PRIMARY KEY,
		at TEXT NOT NULL
	) STRICT, WITHOUT ROWID;
	`,
	// Proposals and comments are found in the history of their concept, too.
	`
	DELETE FROM history_subjects;
	INSERT INTO history_subjects
	SELECT team_id, subject.value ->> 'collection', subject.value ->> 'id', seq, n
	FROM history, json_each(subjects_of(changes)) AS subject;
	`,
];

/** The version of the database that this code reads and writes. */
export const DATABASE_VERSION = MIGRATIONS.length;

export const databaseVersion = (db: Database): number =>
	Number(db.pragma('user_version', { simple: true }));

/** Brings an older or new database up to a version, the newest unless said; each step whole or not at all. */
export function migrate(db: Database, upTo = DATABASE_VERSION): void {
	defineFunctions(db);
	const step = db.transaction(() => {
		const version = databaseVersion(db);
		const sql = MIGRATIONS[version];
		if (sql === undefined || version === upTo) return false;
		db.exec(sql);
		db.pragma(`user_version = ${version + 1}`);
		return true;
	});
	while (step.immediate()) {}
	for (const { collection, field } of indexedFields()) createIndex(db, collection, field);
}

/** For migrations: what follows from that which is there already. */
function defineFunctions(db: Database): void {
	db.function('record_sum', (collection, id, scope, seq, data) =>
		recordSum({
			...{ collection: String(collection), id: String(id), scope: String(scope) },
			...{ seq: Number(seq), data: String(data) },
		}),
	);
	db.function('subjects_of', (changes) => JSON.stringify(subjectsIn(String(changes))));
	db.aggregate<number>('xor_all', { start: 0, step: (all, sum) => xor53(all, Number(sum)) });
}

/** Every declared index; a new one in `INDEXES` needs no migration. */
export const indexedFields = (): { collection: string; field: string }[] =>
	Object.entries(INDEXES).flatMap(([collection, fields]) =>
		fields.map((field) => ({ collection, field })),
	);

/** The query in `records.ts` says the same words: by those SQLite knows that the index fits. */
const createIndex = (db: Database, collection: string, field: string): void => {
	db.exec(`
		CREATE INDEX IF NOT EXISTS records_${collection}_${field}
		ON records (team_id, json_extract(data, '$.${field}'), id)
		WHERE collection = '${collection}' AND data IS NOT NULL`);
};
