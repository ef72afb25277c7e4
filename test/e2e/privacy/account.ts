import { SECRET } from './pages.ts';
import type { Sent } from './way-out.ts';

/** All of a request as one text, also decoded: a word may hide behind %7A or base64. */
const wholeOf = ({ to, what, headers, body }: Sent): string => {
	const text = [to, what, headers, body].join('\n');
	const plain = text.replace(/%([0-9a-f]{2})/gi, (_, hex) =>
		String.fromCharCode(Number.parseInt(hex, 16)),
	);
	const packed = [...text.matchAll(/[\w+/-]{24,}/g)].map(([one]) =>
		Buffer.from(one, 'base64').toString('latin1'),
	);
	return [text, plain, ...packed].join('\n');
};

/** Requests that hold a word of a page. */
export const withSecrets = (sent: readonly Sent[]): Sent[] =>
	sent.filter((one) => SECRET.test(wholeOf(one)));

/** A request as far as it could tell one page from another: without what counts time, and who it is. */
export const shapeOf = ({ to, what, headers, body }: Sent): string =>
	[to, what, headers.replace(VARYING_HEADERS, ''), body]
		.join(' ')
		.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID')
		.replace(/[\w-]{40,}/g, 'TOKEN')
		.replace(/\d+/g, 'N');

/** Of a WebSocket's handshake, and what says how long a body is. */
const VARYING_HEADERS =
	/Sec-WebSocket-Key:[^\r]*\r\n|"if-none-match":"[^"]*",?|"content-length":"\d+",?/gi;
