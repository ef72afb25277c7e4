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
		if (draining) response.setHeader('Connection', 'close');
		response.on('close', () => open.delete(response));
	});
	return async (cutOff) => {
		draining = true;
		const closed = new Promise((resolve) => server.close(resolve));
		// Else these connections would be kept for a next request.
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
