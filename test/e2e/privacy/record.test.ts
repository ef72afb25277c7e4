import { describe, expect, it } from 'vitest';
import { shapeOf, withSecrets } from './account.ts';
import { clientFrames } from './frames.ts';
import { secretOf } from './pages.ts';
import type { Sent } from './way-out.ts';

const sent = (fields: Partial<Sent>): Sent => ({
	...{ to: 'team.example', what: 'GET /v1/changes', headers: '{}', body: '' },
	...fields,
});
const secret = secretOf(7);

describe('a record of what goes out', () => {
	it.each([
		['an address', { what: `GET /v1/look?word=${secret}` }],
		['an escaped address', { what: `GET /v1/look?word=${secret.replace('z', '%7a')}` }],
		['a header', { headers: JSON.stringify({ referer: `https://${secret}.example/` }) }],
		['a body', { body: JSON.stringify({ text: `about ${secret}` }) }],
		['a packed body', { body: Buffer.from(`a whole sentence on ${secret}`).toString('base64') }],
		['the host itself', { to: `${secret}.example` }],
	])('finds a page’s word in %s', (_where, fields) => {
		expect(withSecrets([sent({}), sent(fields)])).toEqual([sent(fields)]);
	});

	it('tells two requests apart by anything but numbers and who sent them', () => {
		expect(shapeOf(sent({ what: 'GET /v1/changes?since=12' }))).toBe(
			shapeOf(sent({ what: 'GET /v1/changes?since=345' })),
		);
		expect(shapeOf(sent({ body: '{"open":"a"}' }))).not.toBe(
			shapeOf(sent({ body: '{"open":"b"}' })),
		);
	});

	it('reads what a browser says on a WebSocket, however it is cut into pieces', () => {
		const heard: string[] = [];
		const hear = clientFrames((text) => heard.push(text));
		for (const byte of Buffer.concat([masked('ping'), masked(secret.repeat(40))]))
			hear(Buffer.from([byte]));
		expect(heard).toEqual(['ping', secret.repeat(40)]);
	});
});

/** A text frame as browsers send it. */
function masked(text: string): Buffer {
	const mask = Buffer.from([1, 2, 3, 4]);
	const payload = Buffer.from(text).map((byte, n) => byte ^ (mask[n % 4] ?? 0));
	const length =
		text.length < 126 ? [text.length | 0x80] : [126 | 0x80, text.length >> 8, text.length & 0xff];
	return Buffer.concat([Buffer.from([0x81, ...length]), mask, payload]);
}
