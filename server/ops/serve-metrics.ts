import { createServer } from 'node:http';
import { listen } from './listen.ts';
import type { Metrics } from './metrics.ts';
import { StartError } from './start-error.ts';

/**
 * Serves the metrics at /metrics on an address of their own, so that no proxy in front of the server
 * shows them to everyone. Returns what stops it.
 * @throws {StartError} those of `listen`, and address_unknown where `address` is not "host:port"
 */
export async function serveMetrics(address: string, metrics: Metrics): Promise<() => void> {
	const [, host = '127.0.0.1', port = ''] = /^(?:(.+):)?(\d+)$/.exec(address) ?? [];
	if (port === '')
		throw new StartError(
			'address_unknown',
			'COMMON_GROUND_METRICS is no address: write a port, or host:port, such as 127.0.0.1:9464.',
		);
	const server = createServer((request, response) => {
		if (request.url !== '/metrics' || request.method !== 'GET') {
			response.writeHead(404).end('The metrics are at /metrics.\n');
			return;
		}
		metrics.text().then(
			(text) => response.writeHead(200, { 'Content-Type': metrics.contentType }).end(text),
			() => response.writeHead(500).end(),
		);
	});
	await listen(server, { host, port: Number(port) });
	return () => {
		server.close();
		server.closeAllConnections();
	};
}
