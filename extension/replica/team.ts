import type { Rejection } from '@common-ground/shared/mutations/define.ts';
import { announceChange } from './changes.ts';
import { type Membership, membership } from './device.ts';
import type { Fetch } from './http.ts';
import { createLive, type Live } from './live.ts';
import { openLocal } from './local.ts';
import { mutate } from './mutate.ts';
import { openReplica } from './open.ts';
import type { Replica } from './schema.ts';
import { standingOf } from './standing.ts';
import { createSync, type Sync } from './sync.ts';

export interface TeamDeps {
	fetch: Fetch;
	webSocket(url: string): WebSocket;
	/** Wakes up after so many milliseconds and requests a sync, even if this worker has ended by then. */
	later(ms: number): void;
}

/** The team that is current on this device, at work. */
export interface OpenTeam {
	db: Replica;
	/** Absent in the local team. */
	remote: Remote | undefined;
	mutate(change: { name: string; args: unknown }): Promise<{ ok: true } | Rejection>;
	/** Ends all that is under way; the database stays open for readers. */
	close(): void;
}

interface Remote {
	membership: Membership;
	sync: Sync;
	live: Live;
}

/** Opens whichever team is current: the joined one, or the local one. */
export async function openTeam(deps: TeamDeps): Promise<OpenTeam> {
	const current = await membership();
	if (current?.state === 'joined') return openJoined(deps, current);
	const db = await openLocal();
	return {
		db,
		remote: undefined,
		mutate: (change) => mutate(db, change),
		close: () => {},
	};
}

async function openJoined(deps: TeamDeps, current: Membership): Promise<OpenTeam> {
	const db = await openReplica(current.teamId);
	const ended = new AbortController();
	const { origin, token } = current;
	const sync = createSync({
		db,
		server: { origin, token, fetch: deps.fetch, signal: ended.signal },
		now: Date.now,
		random: Math.random,
		later: deps.later,
	});
	const live = createLive({
		origin,
		token,
		open: deps.webSocket,
		fetch: deps.fetch,
		random: Math.random,
		async onPoke({ epoch, seq }) {
			const standing = await standingOf(db);
			if (epoch !== standing.epoch || seq > (standing.seq ?? -1)) void sync.request();
		},
		onState(up) {
			announceChange(['status']);
			if (up) void sync.request({ eager: true });
		},
		onRefused: () => void sync.request({ eager: true }),
	});
	return {
		db,
		remote: { membership: current, sync, live },
		async mutate(change) {
			const result = await mutate(db, change);
			if (result.ok) void sync.request();
			return result;
		},
		close() {
			ended.abort();
			live.close();
		},
	};
}
