import { compress } from 'hono/compress';

/**
 * Packs an answer as its client can take it. For those that may be long, and with their length said, so
 * that short ones go as they are: to pack one costs more than to send it.
 */
export const packed = compress({ contentTypeFilter: /^(application\/json|text\/html)/ });

/** For `c.body` and its like, where the answer is packed. */
export const lengthOf = (text: string): { 'Content-Length': string } => ({
	'Content-Length': String(Buffer.byteLength(text)),
});
