import { originRule } from './auth/origins.ts';
import type { Deps } from './deps.ts';
import { Outages } from './ops/outages.ts';
import type { serviceSettings } from './ops/settings.ts';
import { shares } from './routes/quota.ts';
import { LiveStreams } from './sync/live-stream.ts';
import { Room } from './sync/room.ts';

/** The parts of one server: those that the caller made, and what follows from the settings. */
export const makeDeps = (
	made: Pick<Deps, 'store' | 'log' | 'hub' | 'metrics' | 'isReady'> &
		Partial<Pick<Deps, 'outages'>>,
	settings: ReturnType<typeof serviceSettings>,
): Deps => ({
	streams: new LiveStreams(),
	mayRead: originRule(settings.extensionOrigins),
	publicOrigin: settings.publicOrigin,
	trustedProxies: settings.trustedProxies,
	takeShare: shares(settings.quotas),
	room: new Room(settings.allowances),
	outages: new Outages(made.log),
	...made,
});
