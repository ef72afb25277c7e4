import type { Handlers } from '../../../messaging/serve.ts';
import { meOf } from '../../../replica/me.ts';
import type { Background } from '../background.ts';

/** Bytes of a piece: at a quarter of this machine’s speed a page takes one up in some ten milliseconds. */
const PIECE = 256 * 1024;
/** The same for one that is text in a JSON message. */
const TEXT_PIECE = 64 * 1024;

/** How the compiled glossary gets into pages: in pieces, and later only what became different. */
export const pieceHandlers = ({
	current,
	glossary,
}: Background): Pick<Handlers, 'glossary.piece' | 'glossary.changes'> => ({
	async 'glossary.piece'({ part, at, probe }) {
		const { db } = await current.team();
		const now = await glossary.now(db, (await meOf(db)).side);
		const whole = now.part(part);
		const carriesBytes = probe instanceof Uint8Array;
		const piece = whole.subarray(at, at + (carriesBytes ? PIECE : TEXT_PIECE));
		return {
			version: now.version,
			size: whole.length,
			// A view would take the whole buffer along.
			bytes: carriesBytes ? piece.slice() : base64(piece),
		};
	},

	async 'glossary.changes'({ version }) {
		const { db } = await current.team();
		return glossary.since(db, (await meOf(db)).side, version);
	},
});

/** For Chrome before 148, whose messages are JSON; it has no `toBase64` before 140. */
function base64(bytes: Uint8Array): string {
	let binary = '';
	for (const byte of bytes) binary += String.fromCharCode(byte);
	return btoa(binary);
}
