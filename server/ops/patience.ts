import { createServer, type RequestListener, type Server } from 'node:http';

/** How long the other end of a connection may take, in milliseconds. Live connections have times of their own. */
export interface Patience {
	/** To send the head of a request; one who never sends anything is gone after this. */
	headMs: number;
	/** To send a whole request. */
	requestMs: number;
	/** To take anything of an answer that is on its way. */
	stalledMs: number;
	/** To begin a next request. Longer than proxies keep a connection: else they send into one that just ends. */
	idleMs: number;
	/** How often it is looked who took too long. */
	lookMs: number;
}

const PATIENCE: Patience = {
	headMs: 15_000,
	requestMs: 60_000,
	stalledMs: 120_000,
	idleMs: 130_000,
	lookMs: 5_000,
};

/** A server that hangs up on whoever takes too long, with 408 where there is somebody to hear it. */
export function patientServer(listener: RequestListener, patience: Partial<Patience> = {}): Server {
	const { headMs, requestMs, stalledMs, idleMs, lookMs } = { ...PATIENCE, ...patience };
	const server = createServer(
		{
			headersTimeout: headMs,
			requestTimeout: requestMs,
			keepAliveTimeout: idleMs,
			connectionsCheckingInterval: lookMs,
		},
		listener,
	);
	return server.setTimeout(stalledMs);
}
