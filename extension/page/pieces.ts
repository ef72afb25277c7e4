import { ask } from '../messaging/client.ts';
import type { GlossaryPiece } from '../messaging/replies.ts';

/** Asked for at once: enough that the way there and back is no wait, few enough that the page gets its turn. */
const AT_ONCE = 3;

/** Pieces of two versions do not fit together: the glossary changed while it was on its way. */
export class VersionChanged extends Error {}

/** Loads a part of the compiled glossary, piece by piece. */
export async function loadPart(
	part: 'matcher' | 'senses',
): Promise<{ version: string; bytes: Uint8Array<ArrayBuffer> }> {
	const load = (at: number) => ask('glossary.piece', { part, at, probe: new Uint8Array(1) });
	const first = await load(0);
	const bytes = new Uint8Array(first.size);
	const step = put(bytes, 0, first);
	let next = step;
	const follow = async (): Promise<void> => {
		while (next < bytes.length) {
			const at = next;
			next += step;
			const piece = await load(at);
			if (piece.version !== first.version) throw new VersionChanged();
			put(bytes, at, piece);
		}
	};
	if (step > 0) await Promise.all(Array.from({ length: AT_ONCE }, follow));
	return { version: first.version, bytes };
}

/** Returns how many bytes the piece has. */
function put(whole: Uint8Array, at: number, { bytes }: GlossaryPiece): number {
	if (typeof bytes !== 'string') {
		whole.set(bytes, at);
		return bytes.length;
	}
	const binary = atob(bytes);
	for (let i = 0; i < binary.length; i++) whole[at + i] = binary.charCodeAt(i);
	return binary.length;
}
