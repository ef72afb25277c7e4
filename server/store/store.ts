import type { Collection, RecordKey, Scope } from '@common-ground/shared/model/records.ts';
import type { Query } from '@common-ground/shared/mutations/define.ts';
import type { DeviceRow, InviteRow } from './people.ts';
import type { AllRows } from './tables.ts';

/** A team as the store keeps it; what people see of it is the record `team/team`. */
export interface TeamRow {
	id: string;
	name: string;
	/** Numbering of seqs and mutation ids starts anew with each epoch. */
	epoch: string;
	/** The seq of the last change. */
	seq: number;
	createdAt: string;
}

export interface StoredRecord {
	collection: Collection;
	id: string;
	scope: Scope;
	seq: number;
	/** JSON text exactly as it was written; null for a deleted record. */
	data: string | null;
}

/** One mutation that was judged, for good. */
export interface HistoryEntry {
	uuid: string;
	/** The team's seq after it: its own if it was applied, the one it met if it was rejected. */
	seq: number;
	epoch: string;
	/** Null for what the server did itself. */
	clientId: string | null;
	mutationId: number | null;
	memberId: string;
	name: string;
	/** JSON text. */
	args: string;
	base: number;
	/** JSON text: an array of `{op, collection, id, scope, before, after}`. */
	changes: string;
	verdict: 'applied' | 'merged' | 'rejected';
	/** Set when rejected. */
	code: string | null;
	message: string | null;
	/** ISO 8601, by the server's clock. */
	at: string;
}

export interface ClientRow {
	teamId: string;
	epoch: string;
	clientId: string;
	memberId: string;
	lastMutationId: number;
}

export interface Reader {
	team(teamId: string): Promise<TeamRow | undefined>;
	teams(): Promise<TeamRow[]>;
	/** Also finds a deleted record, with `data: null`. */
	record(teamId: string, key: RecordKey): Promise<StoredRecord | undefined>;
	/** Records that are not deleted. The index must be declared in `INDEXES`, else it throws. */
	query(teamId: string, query: Query): Promise<StoredRecord[]>;
	/** The mutation with this uuid, whoever sent it. */
	history(teamId: string, uuid: string): Promise<HistoryEntry | undefined>;
	client(teamId: string, epoch: string, clientId: string): Promise<ClientRow | undefined>;
	/** Also finds a revoked device. */
	deviceByToken(tokenHash: string): Promise<DeviceRow | undefined>;
	/** Also finds a revoked device. */
	device(deviceId: string): Promise<DeviceRow | undefined>;
	/** Devices that are not revoked, the newest first. */
	devices(teamId: string): Promise<DeviceRow[]>;
	/** Ids of devices that were revoked at or after this time. */
	revokedSince(at: string): Promise<string[]>;
	/** Also finds an invite that is used up, expired or revoked. */
	inviteBySecret(secretHash: string): Promise<InviteRow | undefined>;
	/** Invites that could still be used at this time, the newest first. */
	openInvites(teamId: string, at: string): Promise<InviteRow[]>;
}

/** What one piece of work sees and writes. It must await nothing but this object's own methods. */
export interface Transaction extends Reader {
	/** Keeps every other writer off this team until the end; call it before reading what a write depends on. */
	lock(teamId: string): Promise<TeamRow | undefined>;
	addTeam(team: TeamRow): Promise<void>;
	/** Takes the team's next seq. Allocation order is commit order. */
	nextSeq(teamId: string): Promise<number>;
	/** Puts or, with `data: null`, deletes. */
	writeRecord(teamId: string, record: StoredRecord): Promise<void>;
	addHistory(teamId: string, entry: HistoryEntry): Promise<void>;
	saveClient(client: ClientRow): Promise<void>;
	addDevice(device: DeviceRow): Promise<void>;
	touchDevice(deviceId: string, at: string): Promise<void>;
	/** False if there is no such device or it was revoked before. */
	revokeDevice(deviceId: string, at: string): Promise<boolean>;
	addInvite(invite: InviteRow): Promise<void>;
	countInviteUse(inviteId: string): Promise<void>;
	/** False if there is no such invite or it was revoked before. */
	revokeInvite(inviteId: string, at: string): Promise<boolean>;
}

export interface ChangesQuery {
	teamId: string;
	scopes: readonly Scope[];
	/** Changes with a greater seq. */
	after: number;
	/** Records in a page. One seq that alone is larger comes whole all the same. */
	limit: number;
	clientId: string;
}

/** Read in one snapshot, ordered by seq. */
export interface ChangesPage {
	team: TeamRow;
	records: StoredRecord[];
	/** Everything up to here is in this page or an earlier one. */
	upTo: number;
	more: boolean;
	/** The client's mutations up to this id took place at or before `upTo`. */
	lastMutationId: number;
}

/** Every record of the scopes at one moment. It holds resources until its end or `close`. */
export interface Snapshot {
	team: TeamRow;
	count: number;
	lastMutationId: number;
	pages(): Iterable<StoredRecord[]> | AsyncIterable<StoredRecord[]>;
	close(): Promise<void>;
}

/** What other processes on the same data should hear of at once. */
export type News =
	| { type: 'moved'; teamId: string; epoch: string; seq: number }
	| { type: 'revoked'; deviceIds: readonly string[] };

/**
 * Where the teams' data is kept. One folder an engine; `conformance.ts` says in tests
 * what all of them must do.
 */
export interface Store extends Reader {
	/**
	 * Runs one piece of work atomically and settles when its effects are durable. Work that throws
	 * is undone and rejects with what it threw, without harm to other work in the same commit.
	 */
	write<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
	/** Undefined if there is no such team. */
	changes(query: ChangesQuery): Promise<ChangesPage | undefined>;
	/** Undefined if there is no such team. */
	snapshot(query: Omit<ChangesQuery, 'after' | 'limit'>): Promise<Snapshot | undefined>;
	/**
	 * Writes a copy of everything, while others read and write, to a file that does not exist yet.
	 * Each store that is made from it begins a new epoch, and the invites in it are void.
	 */
	backup(file: string): Promise<void>;
	/** Reads everything as it is at one moment; it holds resources until `read` settles. */
	whole<T>(read: (rows: AllRows) => Promise<T>): Promise<T>;
	/** What the engine itself finds wrong with its data, in sentences; nothing, if all is well. */
	faults(): Promise<string[]>;
	/** Tells the other processes on the same data, soon; a hint that may be lost: nothing depends on it. */
	announce(news: News): void;
	/** Calls the listener with what others did, and perhaps with what this process did itself. */
	onNews(listener: (news: News) => void): void;
	/** Finishes the writes that were accepted, then lets go of everything. */
	close(): Promise<void>;
}
