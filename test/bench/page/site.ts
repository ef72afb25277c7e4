import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Pages of this machine, each written when it is first asked for. */
export interface Pages extends AsyncDisposable {
	/** The address of a page. */
	at(path: string, write: () => string): string;
}

export async function servePages(): Promise<Pages> {
	const pages = new Map<string, string>();
	const server = createServer(({ url = '' }, reply) => {
		const html = pages.get(url);
		reply.writeHead(html ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
		reply.end(html);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return {
		at(path, write) {
			if (!pages.has(path)) pages.set(path, write());
			return origin + path;
		},
		async [Symbol.asyncDispose]() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}
