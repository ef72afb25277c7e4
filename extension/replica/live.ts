import { LIVE_CLOSE } from '@common-ground/shared/protocol/live.ts';
import { backoff } from './backoff.ts';
import { type Connection, type ConnectionDeps, connectSocket } from './connection.ts';
import { connectStream } from './connection-stream.ts';

export interface LiveDeps extends Omit<ConnectionDeps, 'onUp' | 'onEnd'> {
	/** From 0 to 1. */
	random(): number;
	/** The channel came up or went down. After it came up, pull: what happened before is not told. */
	onState(up: boolean): void;
	/** The server does not take this device's token; a pull brings its words. */
	onRefused(): void;
}

export interface Live {
	/** Whether somebody looks. The channel closes shortly after nobody does. */
	want(wanted: boolean): void;
	readonly up: boolean;
	/** For good. */
	close(): void;
}

/** A page that is reloaded lets go of its port and takes a new one. */
const LINGER_MS = 5_000;

/** The one that keeps a Chromium worker first; a network that lets it not through may let the other. */
const TRANSPORTS = [connectSocket, connectStream] as const;

/**
 * Holds the live channel while it is wanted, and opens it again, ever more patiently, when it breaks: by
 * the other transport after one that never came up.
 */
export function createLive(deps: LiveDeps): Live {
	let connection: Connection | undefined;
	let wanted = false;
	let ended = false;
	let up = false;
	let failures = 0;
	let cameUp = false;
	let transport = 0;
	let timer: ReturnType<typeof setTimeout> | undefined;

	const setUp = (next: boolean) => {
		if (up === next) return;
		up = next;
		deps.onState(up);
	};

	const begin = () => {
		if (connection || !wanted || ended) return;
		cameUp = false;
		const connect = TRANSPORTS[transport % TRANSPORTS.length] ?? connectSocket;
		connection = connect({ ...deps, onUp, onEnd });
	};
	const onUp = () => {
		failures = 0;
		cameUp = true;
		setUp(true);
	};
	const onEnd = (code: number | undefined) => {
		connection = undefined;
		setUp(false);
		if (ended) return;
		if (code === LIVE_CLOSE.badToken) return deps.onRefused();
		if (!wanted) return;
		if (!cameUp) transport++;
		failures++;
		clearTimeout(timer);
		timer = setTimeout(begin, backoff(failures, deps.random()));
	};
	const disconnect = () => {
		clearTimeout(timer);
		connection?.close();
	};

	return {
		want(next) {
			if (ended || wanted === next) return;
			wanted = next;
			clearTimeout(timer);
			if (wanted) begin();
			else timer = setTimeout(disconnect, LINGER_MS);
		},
		get up() {
			return up;
		},
		close() {
			ended = true;
			disconnect();
		},
	};
}
