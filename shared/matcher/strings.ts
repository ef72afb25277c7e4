/** Has every character one byte in the strings? */
export function isNarrow(text: string): boolean {
	for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0xff) return false;
	return true;
}

/** Writes a text at `at`, one byte or two a unit, and returns the place after it. */
export function writeText(strings: Uint8Array, at: number, text: string, narrow: boolean): number {
	if (narrow) {
		for (let i = 0; i < text.length; i++) strings[at + i] = text.charCodeAt(i);
		return at + text.length;
	}
	for (let i = 0; i < text.length; i++) {
		const unit = text.charCodeAt(i);
		strings[at + 2 * i] = unit;
		strings[at + 2 * i + 1] = unit >>> 8;
	}
	return at + 2 * text.length;
}

export function readText(strings: Uint8Array, at: number, length: number, narrow: boolean): string {
	let text = '';
	for (let i = 0; i < length; i++) text += String.fromCharCode(unitAt(strings, at, i, narrow));
	return text;
}

/** The unit of this index in a text that begins at `at`. */
export const unitAt = (strings: Uint8Array, at: number, i: number, narrow: boolean): number =>
	narrow
		? (strings[at + i] as number)
		: (strings[at + 2 * i] as number) | ((strings[at + 2 * i + 1] as number) << 8);

/** Four bytes of length come before a text of any length. */
const LENGTH = 4;

/** The most that `writeSized` can need. */
export const sizeOf = (text: string): number => LENGTH + 2 * text.length;

export function writeSized(strings: Uint8Array, at: number, text: string): number {
	const narrow = isNarrow(text);
	const size = text.length * 2 + (narrow ? 1 : 0);
	for (let i = 0; i < LENGTH; i++) strings[at + i] = size >>> (8 * i);
	return writeText(strings, at + LENGTH, text, narrow);
}

export function readSized(strings: Uint8Array, at: number): string {
	let size = 0;
	for (let i = 0; i < LENGTH; i++) size |= (strings[at + i] as number) << (8 * i);
	return readText(strings, at + LENGTH, size >>> 1, (size & 1) === 1);
}

/** FNV-1a over the units. */
export function hashOfText(text: string): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	return hash | 0;
}
