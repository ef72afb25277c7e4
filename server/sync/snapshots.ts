import type { Scope } from '@common-ground/shared/model/records.ts';
import type { Store } from '../store/store.ts';
import { type Encoding, pack } from './pack.ts';

/** A snapshot ready to be sent, which never changes. */
interface Packed {
	epoch: string;
	/** The seq of the team that it was read at, and of the scope's last change in it. */
	seq: number;
	scopeSeq: number;
	body: Buffer<ArrayBuffer>;
	/** The same bytes have the same tag, and no others. */
	etag: string;
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
	readonly #making = new Map<string, Promise<Packed | undefined>>();
	#bytes = 0;

	constructor(store: Store) {
		this.#store = store;
	}

	/** Undefined if there is no such team. */
	async find(teamId: string, scope: Scope, encoding: Encoding): Promise<Packed | undefined> {
		const key = [teamId, scope, encoding].join(' ');
		const kept = this.#kept.get(key);
		if (kept && (await this.#isCurrent(kept, teamId, scope))) {
			this.#kept.delete(key);
			this.#kept.set(key, kept);
			return kept;
		}
		const making = this.#making.get(key) ?? this.#make(key, teamId, scope, encoding);
		this.#making.set(key, making);
		return making.finally(() => this.#making.delete(key));
	}

	/** `changes` closes what it lacks, unless deletes since were forgotten. */
	async #isCurrent({ epoch, seq, scopeSeq }: Packed, teamId: string, scope: Scope) {
		const team = await this.#store.team(teamId);
		const now = await this.#store.scope(teamId, scope);
		if (team?.epoch !== epoch || seq < team.horizon || !now) return false;
		return now.seq - scopeSeq <= (now.records > SMALL ? LAG : 0);
	}

	async #make(key: string, teamId: string, scope: Scope, encoding: Encoding) {
		const snapshot = await this.#store.snapshot(teamId, scope);
		if (!snapshot) return undefined;
		const { epoch, seq } = snapshot.team;
		const scopeSeq = snapshot.scope.seq;
		const body = await pack(snapshot, encoding);
		const etag = `"${epoch}.${seq}.${encoding}"`;
		const packed = { epoch, seq, scopeSeq, body, etag };
		this.#keep(key, packed);
		return packed;
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
