import { createServer } from 'node:net';

/** Whether nothing else listens on this port of 127.0.0.1. */
export const isFree = (port: number): Promise<boolean> =>
	listen(port).then(
		() => true,
		() => false,
	);

/** The first free port after `port`; undefined if there is none up to 65535. */
export async function nextFree(port: number): Promise<number | undefined> {
	for (let next = port + 1; next <= 65_535; next++) if (await isFree(next)) return next;
	return undefined;
}

/** A port that the system says is free now. */
export const anyFree = (): Promise<number> => listen(0);

function listen(port: number): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', reject);
		server.listen(port, '127.0.0.1', () => {
			const address = server.address();
			const taken = typeof address === 'object' && address ? address.port : port;
			server.close(() => resolve(taken));
		});
	});
}
