import type { HttpBindings } from '@hono/node-server';
import type { Identity } from './auth/identify.ts';
import type { OriginRule } from './auth/origins.ts';
import type { TokenIdentity } from './auth/token-identity.ts';
import type { Logger } from './ops/log.ts';
import type { Metrics } from './ops/metrics.ts';
import type { Outages } from './ops/outages.ts';
import type { TakeShare } from './routes/quota.ts';
import type { Store } from './store/store.ts';
import type { LiveHub } from './sync/hub.ts';
import type { LiveStreams } from './sync/live-stream.ts';
import type { Room } from './sync/room.ts';

/** What every part of the running server shares. Made once, by `make-deps.ts`. */
export interface Deps {
	store: Store;
	hub: LiveHub;
	streams: LiveStreams;
	log: Logger;
	metrics: Metrics;
	outages: Outages;
	takeShare: TakeShare;
	room: Room;
	/** Addresses of proxies whose word is taken for where a request came from. */
	trustedProxies: ReadonlySet<string>;
	/** False while the server ends: whoever spreads requests sends no new ones. */
	isReady(): boolean;
	mayRead: OriginRule;
	/** The address under which people reach the server; undefined means as they asked for it. */
	publicOrigin: string | undefined;
}

/** What Hono's context carries. `identity` is set behind `auth/bearer.ts`, `program` behind `routes/api/authorize.ts`. */
export interface AppEnv {
	/** Headers are read from `incoming`: Hono would copy all of them, and a live stream keep the copy. */
	Bindings: HttpBindings;
	Variables: { identity: Identity; program: TokenIdentity };
}
