import { once } from 'node:events';
import type { Server } from 'node:http';
import { StartError, type StartFailure } from './start-error.ts';

interface Address {
	host: string;
	port: number;
}

/**
 * Settles when the server accepts connections.
 * @throws {StartError} port_taken, port_forbidden, address_unknown
 */
export async function listen(server: Server, { host, port }: Address): Promise<void> {
	try {
		await once(server.listen(port, host), 'listening');
	} catch (error) {
		throw explained(error, { host, port });
	}
}

/** Where the server is reached from this machine; one that listens on all addresses, by "localhost". */
export function originOf(server: Server, host: string): string {
	const address = server.address();
	const port = typeof address === 'object' && address ? address.port : 0;
	const everywhere = host === '0.0.0.0' || host === '::';
	const name = everywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
	return `http://${name}:${port}`;
}

function explained(error: unknown, { host, port }: Address): unknown {
	const failures: Record<string, [StartFailure, string]> = {
		EADDRINUSE: [
			'port_taken',
			`Port ${port} of ${host} is taken: stop what runs there, or choose another port.`,
		],
		EACCES: [
			'port_forbidden',
			`This user may not listen on port ${port}: choose a port above 1023.`,
		],
		EADDRNOTAVAIL: [
			'address_unknown',
			`${host} is no address of this machine: use 127.0.0.1 for this machine alone, or 0.0.0.0 for the network.`,
		],
		ENOTFOUND: [
			'address_unknown',
			`${host} is no known host name: use 127.0.0.1 for this machine alone, or 0.0.0.0 for the network.`,
		],
	};
	const [code, message] = failures[(error as NodeJS.ErrnoException).code ?? ''] ?? [];
	return code && message ? new StartError(code, message, error) : error;
}
