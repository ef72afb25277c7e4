import type { Server, ServerResponse } from 'node:http';

/** How long those are waited for who do not take their answer. */
const GRACE_MS = 5_000;

/**
 * Prepares a server for a calm end. The function returned accepts nothing new, and settles when every
 * request that was accepted is answered; after a time of grace it calls `cutOff` and cuts the rest off.
 */
export function drainable(server: Server): (cutOff: () => void) => Promise<void> {
	const open = new Set<ServerResponse>();
	let draining = false;
	server.on('request', (_request, response) => {
		open.add(response);
		response.on('close', () => {
			open.delete(response);
			// Else the connection would be kept for a next request.
			if (draining) setImmediate(() => server.closeIdleConnections());
		});
	});
	return async (cutOff) => {
		draining = true;
		const closed = new Promise((resolve) => server.close(resolve));
		// So that clients do not try the same connection again.
		for (const response of open)
			if (!response.headersSent) response.setHeader('Connection', 'close');
		const grace = setTimeout(() => {
			cutOff();
			server.closeAllConnections();
		}, GRACE_MS);
		await closed;
		clearTimeout(grace);
	};
}
