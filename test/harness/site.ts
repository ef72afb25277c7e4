import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page with this body at an address of its own, gone with the test process. */
export const serve = (body: string): Promise<string> =>
	servePage(`<!doctype html><html lang="en"><body>${body}</body></html>`);

/** The same with a whole document. */
export async function servePage(html: string): Promise<string> {
	const site = createServer((_request, reply) => {
		reply.setHeader('content-type', 'text/html; charset=utf-8');
		reply.end(html);
	});
	await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
	site.unref();
	return `http://127.0.0.1:${(site.address() as AddressInfo).port}/`;
}
