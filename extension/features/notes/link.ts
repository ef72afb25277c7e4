const NAME = 'common-ground-note';

/**
 * A link to a note: the ticket's own address, with the note's id in the part that browsers send to nobody. An id
 * opens nothing by itself: who may read the note has it on their device.
 */
export function linkTo(address: string, noteId: string): string {
	const url = new URL(address);
	const own = url.hash.replace(PARTS, '');
	url.hash = `${own}${own === '' || own === '#' ? '' : '&'}${NAME}=${encodeURIComponent(noteId)}`;
	return url.href;
}

/** The note that an address leads to. */
export function noteIn(url: URL): string | undefined {
	const id = PARTS.exec(url.hash)?.[1];
	try {
		return id && decodeURIComponent(id);
	} catch {
		return undefined;
	}
}

const PARTS = new RegExp(`[#&]?${NAME}=([^&]*)`);
