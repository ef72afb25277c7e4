import { browser } from 'wxt/browser';
import { orphaned } from './client.ts';
import type { PageEvent } from './replies.ts';
import { PAGE_PORT, type PortMessage } from './wire.ts';

/** Below the 30 s after which browsers end an idle worker. */
const ALIVE_MS = 20_000;
const RECONNECT_MS = 1_000;

/**
 * Holds a port while this page is visible: the background keeps the live channel open as long as
 * somebody looks, and sends its news here. The port comes back when the worker died; what changed
 * in between is told again. Ends with `signal`, or for good once this script is an orphan.
 */
export function listen(onEvent: (event: PageEvent) => void, signal: AbortSignal): void {
	let port: ReturnType<typeof browser.runtime.connect> | undefined;
	let alive: ReturnType<typeof setInterval> | undefined;
	let retry: ReturnType<typeof setTimeout> | undefined;
	let lost: number | undefined;

	const post = (message: PortMessage) => port?.postMessage(message);

	const connect = () => {
		clearTimeout(retry);
		if (port || signal.aborted || document.visibilityState !== 'visible' || orphaned()) return;
		try {
			port = browser.runtime.connect({ name: PAGE_PORT });
		} catch {
			// Turned off between the check and the call: an orphan from now on.
			return;
		}
		port.onMessage.addListener((event: PageEvent) => onEvent(event));
		port.onDisconnect.addListener(() => {
			dropped();
			retry = setTimeout(connect, RECONNECT_MS);
		});
		if (lost !== undefined) post({ type: 'missed', since: lost });
		post({ type: 'alive' });
		alive = setInterval(() => post({ type: 'alive' }), ALIVE_MS);
	};

	const dropped = () => {
		clearInterval(alive);
		port = undefined;
		lost = Date.now();
	};

	const disconnect = () => {
		clearTimeout(retry);
		if (!port) return;
		port.disconnect();
		dropped();
	};

	const onVisibility = () => (document.visibilityState === 'visible' ? connect() : disconnect());
	document.addEventListener('visibilitychange', onVisibility, { signal });
	// A page that comes back from the back/forward cache was visible all along, by its own account.
	window.addEventListener('pageshow', connect, { signal });
	window.addEventListener('pagehide', disconnect, { signal });
	signal.addEventListener('abort', disconnect, { once: true });
	connect();
}
