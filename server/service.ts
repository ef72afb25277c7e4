import { getRequestListener } from '@hono/node-server';
import { createApp } from './app.ts';
import { makeDeps } from './make-deps.ts';
import { drainable } from './ops/drain.ts';
import { listen, originOf } from './ops/listen.ts';
import { createLog, errorFacts, type Logger } from './ops/log.ts';
import { createMetrics } from './ops/metrics.ts';
import { Outages } from './ops/outages.ts';
import { type Patience, patientServer } from './ops/patience.ts';
import { serveMetrics } from './ops/serve-metrics.ts';
import { serviceSettings } from './ops/settings.ts';
import { openStore } from './store/open.ts';
import type { CommitOptions } from './store/sqlite/group-commit.ts';
import type { Store } from './store/store.ts';
import { keepForgetting } from './sync/forget.ts';
import { LIVE_LIMITS, LiveHub, type LiveLimits } from './sync/hub.ts';
import { LIVE_TIMES, type LiveTimes, serveLive } from './sync/live.ts';

export { createInvite } from './auth/invites.ts';
export { StartError } from './ops/start-error.ts';
export { createTeam } from './sync/team.ts';

export interface ServerOptions {
	/** Made if it is not there. */
	dataFolder: string;
	/** A PostgreSQL database instead of the folder; what the environment names unless given. */
	database?: string | undefined;
	/** The address to listen on: "127.0.0.1" for this machine alone. */
	host: string;
	/** 0 takes a free one. */
	port: number;
	/** JSON lines on standard output unless given. */
	log?: Logger;
	/** `process.env` unless given. */
	env?: Record<string, string | undefined>;
	live?: Partial<LiveTimes & LiveLimits>;
	patience?: Partial<Patience>;
	/** How writes to a file share commits: for benchmarks. */
	commits?: Partial<CommitOptions>;
}

export interface RunningServer {
	/** Where it is reached from this machine: "http://127.0.0.1:4680". */
	origin: string;
	store: Store;
	/** Answers what was accepted, says goodbye to live connections, and writes everything out. */
	close(): Promise<void>;
}

/**
 * Starts the server on the data of one folder.
 * @throws {StartError} with one sentence for the person who starts it
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
	const log = options.log ?? createLog();
	const settings = serviceSettings(options.env ?? process.env);
	const outages = new Outages(log);
	const store = await openStore(
		{ dataFolder: options.dataFolder, database: options.database ?? settings.database },
		(error) => {
			if (!outages.met(error)) log.error(errorFacts(error), 'connection to the database lost');
		},
		options.commits,
	);
	const hub = new LiveHub((news) => store.announce(news), { ...LIVE_LIMITS, ...options.live });
	store.onNews((news) => hub.hear(news));
	let ending = false;
	const metrics = createMetrics({ liveConnections: () => hub.size });
	const isReady = () => !ending;
	const deps = makeDeps({ store, log, hub, metrics, outages, isReady }, settings);
	const server = patientServer(getRequestListener(createApp(deps).fetch), options.patience);
	const drain = drainable(server);
	const live = serveLive(server, deps, { ...LIVE_TIMES, ...options.live });
	let endMetrics = () => {};
	try {
		await listen(server, options);
		if (settings.metrics) endMetrics = await serveMetrics(settings.metrics, deps.metrics);
	} catch (error) {
		server.close();
		live.close();
		await store.close();
		throw error;
	}
	const origin = originOf(server, options.host);
	log.info({ origin }, 'serving');
	const ended = new AbortController();
	const forgetting = keepForgetting(deps, ended.signal);
	const close = async () => {
		ending = true;
		const drained = drain(() => live.terminate());
		live.close();
		ended.abort();
		await Promise.all([drained, forgetting]);
		await store.close();
		endMetrics();
		log.info('stopped');
	};
	let closing: Promise<void> | undefined;
	return {
		origin,
		store,
		close() {
			closing ??= close();
			return closing;
		},
	};
}
