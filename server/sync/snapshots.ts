import type { Scope } from '@common-ground/shared/model/records.ts';
import type { ScopeRow, Store } from '../store/store.ts';
import { type Encoding, Packing } from './pack.ts';

/** A snapshot ready to be sent, which never changes. */
interface Packed extends Tagged {
	epoch: string;
	/** The seq of the team that it was read at. */
	seq: number;
	scope: ScopeRow;
	body: Buffer<ArrayBuffer>;
}

interface Tagged {
	/** The same bytes have the same tag, and no others. */
	etag: string;
}

/** A snapshot that is being made: its body comes as it is packed. */
interface Making extends Tagged {
	packing: Packing;
}

/** Bytes of packed snapshots that are kept; those that nobody asked for the longest go first. */
const KEPT_BYTES = 64_000_000;
/** Below this many records a new one is made for every change; it takes some milliseconds. */
const SMALL = 2_000;
/** How far a larger one may lag behind: about a page of changes. */
const LAG = 1_000;

/** Snapshots of scopes, each made and packed once for all who ask. */
export class Snapshots {
	readonly #store: Store;
	/** The last asked for is the last. */
	readonly #kept = new Map<string, Packed>();
	readonly #making = new Map<string, Promise<Making | undefined>>();
	#bytes = 0;

	constructor(store: Store) {
		this.#store = store;
	}

	/** `isFresh`: it must not lag. Undefined if there is no such team. */
	async find(
		{ teamId, scope, isFresh }: { teamId: string; scope: Scope; isFresh: boolean },
		encoding: Encoding,
	): Promise<(Tagged & { body: Packed['body'] | ReadableStream }) | undefined> {
		const key = [teamId, scope, encoding].join(' ');
		const kept = this.#kept.get(key);
		if (kept && (await this.#isCurrent(kept, teamId, isFresh))) {
			this.#kept.delete(key);
			this.#kept.set(key, kept);
			return kept;
		}
		const making = this.#making.get(key) ?? this.#begin(key, teamId, scope, encoding);
		this.#making.set(key, making);
		const made = await making;
		return made && { etag: made.etag, body: made.packing.follow() };
	}

	/** `changes` closes what it lacks, unless deletes since were forgotten. */
	async #isCurrent({ epoch, seq, scope }: Packed, teamId: string, isFresh: boolean) {
		const team = await this.#store.team(teamId);
		const now = (await this.#store.scope(teamId, scope.scope)) ?? scope;
		if (team?.epoch !== epoch || seq < team.horizon) return false;
		if (now.seq === scope.seq) return now.sum === scope.sum;
		return !isFresh && now.records > SMALL && now.seq - scope.seq <= LAG;
	}

	async #begin(
		key: string,
		teamId: string,
		scope: Scope,
		encoding: Encoding,
	): Promise<Making | undefined> {
		const over = () => this.#making.delete(key);
		const snapshot = await this.#store.snapshot(teamId, scope).catch((error: unknown) => {
			over();
			throw error;
		});
		if (!snapshot) {
			over();
			return undefined;
		}
		const { epoch, seq } = snapshot.team;
		const etag = `"${epoch}.${seq}.${snapshot.scope.sum}.${encoding}"`;
		const packing = new Packing(snapshot, encoding);
		const keep = (body: Packed['body']) =>
			this.#keep(key, { epoch, seq, scope: snapshot.scope, body, etag });
		// Those who follow it hear of an error themselves.
		packing.whole.then(keep, () => {}).finally(over);
		return { etag, packing };
	}

	#keep(key: string, packed: Packed): void {
		this.#drop(key);
		this.#kept.set(key, packed);
		this.#bytes += packed.body.length;
		for (const oldest of this.#kept.keys()) {
			if (this.#bytes <= KEPT_BYTES) return;
			this.#drop(oldest);
		}
	}

	#drop(key: string): void {
		this.#bytes -= this.#kept.get(key)?.body.length ?? 0;
		this.#kept.delete(key);
	}
}
