import type { HttpBindings } from '@hono/node-server';
import type { Identity } from './auth/identify.ts';
import type { OriginRule } from './auth/origins.ts';
import type { Logger } from './ops/log.ts';
import type { Store } from './store/store.ts';
import type { LiveHub } from './sync/hub.ts';

/** What every part of the running server shares. Made once, in `service.ts`. */
export interface Deps {
	store: Store;
	hub: LiveHub;
	log: Logger;
	mayRead: OriginRule;
	/** The address under which people reach the server; undefined means as they asked for it. */
	publicOrigin: string | undefined;
}

/** What Hono's context carries. `identity` is set behind `auth/bearer.ts`. */
export interface AppEnv {
	Bindings: HttpBindings;
	Variables: { identity: Identity };
}
