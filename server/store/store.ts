import type { Collection, RecordKey, Scope } from '@common-ground/shared/model/records.ts';
import type { Query } from '@common-ground/shared/mutations/define.ts';
import type { DeviceRow, InviteRow, TokenRow } from './people.ts';
import type { AllRows } from './tables.ts';

/** A team as the store keeps it; what people see of it is the record `team/team`. */
export interface TeamRow {
	id: string;
	name: string;
	/** Numbering of seqs and mutation ids starts anew with each epoch. */
	epoch: string;
	/** The seq of the last change. */
	seq: number;
	/** Deletes up to this seq may be forgotten: whoever last read before it must read everything again. */
	horizon: number;
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

/** With what only the server keeps of it. */
export interface RecordRow extends StoredRecord {
	/** JSON text of `Clocks`: when each field was last changed. Null where none was since it was made. */
	clocks: string | null;
}

export interface RecordWrite extends StoredRecord {
	clocks?: string | null;
	/** When, ISO 8601; of a delete it says how long it is remembered. Now, unless given. */
	at?: string;
}

/** What a scope holds, kept up to date by every write. */
export interface ScopeRow {
	scope: Scope;
	/** Of its last change. */
	seq: number;
	/** Exclusive or of `recordSum` of its records; 0 for none. */
	sum: number;
	/** How many there are. */
	records: number;
}

/** A member got a scope, or lost it, at a seq. What they held since they joined has no row. */
export interface GrantRow {
	memberId: string;
	scope: Scope;
	seq: number;
	held: boolean;
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
	/** For its author, when rejected or merged. */
	message: string | null;
	/** ISO 8601, by the server's clock. */
	at: string;
}

export interface HistoryPage {
	/** Undefined for the newest. */
	before: number | undefined;
	limit: number;
}

export interface ClientRow {
	teamId: string;
	epoch: string;
	clientId: string;
	memberId: string;
	lastMutationId: number;
}

/** What was written, the history of it included. */
export interface Usage {
	/** Made, whether or not they were deleted since. */
	records: number;
	/** Of text, about. */
	bytes: number;
}

export interface Reader {
	team(teamId: string): Promise<TeamRow | undefined>;
	teams(): Promise<TeamRow[]>;
	/** Also finds a deleted record, with `data: null`. */
	record(teamId: string, key: RecordKey): Promise<RecordRow | undefined>;
	/** The same of many, in any order; what is not there is not among them. */
	records(teamId: string, keys: readonly RecordKey[]): Promise<RecordRow[]>;
	/** Records that are not deleted. The index must be declared in `INDEXES`, else it throws. */
	query(teamId: string, query: Query): Promise<StoredRecord[]>;
	/** Undefined while nothing was ever written in it. */
	scope(teamId: string, scope: Scope): Promise<ScopeRow | undefined>;
	/** Deletes that were made before this time, the oldest first. */
	tombstones(teamId: string, before: string, limit: number): Promise<StoredRecord[]>;
	/** The mutation with this uuid, whoever sent it. */
	history(teamId: string, uuid: string): Promise<HistoryEntry | undefined>;
	/** Up to which seq this team's past is the one of an epoch; 0 where nothing was done in that. */
	lastSeqOf(teamId: string, epoch: string): Promise<number>;
	/** The seq of the last mutation before a time (ISO 8601); 0 where there is none. */
	seqBefore(teamId: string, at: string): Promise<number>;
	/** Mutations that changed a record or its parts (`subjectsOf`), the newest first, of seqs less than `before`. */
	historyOf(teamId: string, about: RecordKey, page: HistoryPage): Promise<HistoryEntry[]>;
	client(teamId: string, epoch: string, clientId: string): Promise<ClientRow | undefined>;
	/** What each member wrote since the first day, by all their clients. */
	usage(teamId: string): Promise<(Usage & { memberId: string })[]>;
	/** Also finds a revoked device. */
	deviceByToken(tokenHash: string): Promise<DeviceRow | undefined>;
	/** Also finds a revoked device. */
	device(deviceId: string): Promise<DeviceRow | undefined>;
	/** Devices that are not revoked, the newest first. */
	devices(teamId: string): Promise<DeviceRow[]>;
	/** Ids of devices that were revoked at or after this time. */
	revokedSince(at: string): Promise<string[]>;
	/** Also finds a token that has expired or was revoked. */
	tokenByHash(tokenHash: string): Promise<TokenRow | undefined>;
	/** Tokens that are not revoked, the newest first; expired ones too. */
	tokens(teamId: string): Promise<TokenRow[]>;
	/** Was this the token of a device of a team that was deleted since? */
	isOfDeletedTeam(tokenHash: string): Promise<boolean>;
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
	/** Puts or, with `data: null`, deletes; and keeps the scopes' rows. Of two with one key the later counts. */
	writeRecords(teamId: string, records: readonly RecordWrite[]): Promise<void>;
	/** Forgets a delete; nothing of the record is left. The team's horizon moves up to it. */
	forget(teamId: string, tombstone: StoredRecord): Promise<void>;
	/** Keeps the latest grant of a member and scope. */
	grant(teamId: string, grant: GrantRow): Promise<void>;
	/** `about` are the records by which the entry is found again (`historyOf`), each once. */
	addHistory(teamId: string, entry: HistoryEntry, about?: readonly RecordKey[]): Promise<void>;
	/** Adds what was written to what the client wrote before. */
	saveClient(client: ClientRow, written: Usage): Promise<void>;
	addDevice(device: DeviceRow): Promise<void>;
	touchDevice(deviceId: string, at: string): Promise<void>;
	/** False if there is no such device or it was revoked before. */
	revokeDevice(deviceId: string, at: string): Promise<boolean>;
	addToken(token: TokenRow): Promise<void>;
	touchToken(tokenId: string, at: string): Promise<void>;
	/** False if there is no such token or it was revoked before. */
	revokeToken(tokenId: string, at: string): Promise<boolean>;
	/**
	 * Deletes a team and all that is about it. For a while it is remembered whose tokens were its devices', by
	 * their hashes alone, so that those can be told.
	 */
	deleteTeam(teamId: string, at: string): Promise<void>;
	/** Forgets the devices of teams that were deleted before this time. */
	forgetDeletedTeams(before: string): Promise<void>;
	addInvite(invite: InviteRow): Promise<void>;
	countInviteUse(inviteId: string): Promise<void>;
	/** False if there is no such invite or it was revoked before. */
	revokeInvite(inviteId: string, at: string): Promise<boolean>;
}

export interface ChangesQuery {
	teamId: string;
	/** What they got or lost since `after` is among the changes. */
	memberId: string;
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
	/**
	 * The client's mutations up to this id took place at or before `upTo`. Where there is more to come, 0 unless
	 * one took place in this page.
	 */
	lastMutationId: number;
	/** On the last page: what each scope that the member holds sums up to at `upTo`. */
	sums: Record<string, number>;
}

/** Every record of a scope at one moment. It holds resources until its end or `close`. */
export interface Snapshot {
	team: TeamRow;
	scope: ScopeRow;
	pages(): Iterable<StoredRecord[]> | AsyncIterable<StoredRecord[]>;
	close(): Promise<void>;
}

/** What other processes on the same data should hear of at once. */
export type News =
	| { type: 'moved'; teamId: string; epoch: string; seq: number }
	| { type: 'revoked'; deviceIds: readonly string[] }
	/** The team was deleted. */
	| { type: 'ended'; teamId: string };

/**
 * Where the teams' data is kept. One folder an engine; `conformance.ts` says in tests
 * what all of them must do.
 */
export interface Store extends Reader {
	/**
	 * Runs one piece of work atomically and settles when its effects are durable. Work that throws
	 * is undone and rejects with what it threw, without harm to other work in the same commit. It may be run
	 * again from its beginning, because of another; only what it returns last counts. `teamId` is the team that all
	 * of it is about, where it is one: only then can every engine let several pieces share a commit.
	 */
	write<T>(work: (tx: Transaction) => Promise<T>, teamId?: string): Promise<T>;
	/** Undefined if there is no such team. */
	changes(query: ChangesQuery): Promise<ChangesPage | undefined>;
	/** Undefined if there is no such team. */
	snapshot(teamId: string, scope: Scope): Promise<Snapshot | undefined>;
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
