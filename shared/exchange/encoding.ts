import { UnreadableFile } from './reading.ts';

/** Of the WHATWG Encoding Standard: browsers, workers and Node have it, the types of ES alone do not. */
declare const TextDecoder: new (
	label: string,
	options: { fatal: boolean },
) => { decode(bytes: Uint8Array): string };

/** A file as text, and what was assumed of it. */
export interface Decoded {
	text: string;
	note: string;
}

const SAVE_AS =
	'In Excel choose “CSV UTF-8 (comma delimited)” when you save; in LibreOffice choose “Unicode (UTF-8)” as character set.';

/**
 * The text of a file: UTF-8 or UTF-16 with or without a byte order mark, else Windows-1252, what a German Excel
 * writes as “CSV”. `declared` is the encoding that the file itself names, as XML does.
 * @throws {UnreadableFile} where it is none of these
 */
export function decode(bytes: Uint8Array, declared = ''): Decoded {
	if (bytes.length === 0) throw new UnreadableFile('The file is empty.');
	const workbook = workbookOf(bytes);
	if (workbook)
		throw new UnreadableFile(`This is ${workbook}, no text. Save it as CSV. ${SAVE_AS}`);
	const unicode = unicodeOf(bytes);
	if (unicode) return { text: decoded(bytes, unicode), note: '' };
	if (bytes.includes(0)) throw new UnreadableFile(`This is no text file. ${SAVE_AS}`);
	if (!isWesternEuropean(declared)) {
		const text = tryDecode(bytes, 'utf-8');
		if (text !== undefined) return { text, note: '' };
	}
	if (declared && !isWesternEuropean(declared))
		throw new UnreadableFile(
			`The file says that it is ${declared}, and it is not. Save it as UTF-8, and say so in its first line.`,
		);
	return westernEuropean(bytes, declared !== '');
}

const BYTE_ORDER_MARKS = [
	{ mark: [0xef, 0xbb, 0xbf], label: 'utf-8' },
	{ mark: [0xff, 0xfe], label: 'utf-16le' },
	{ mark: [0xfe, 0xff], label: 'utf-16be' },
] as const;

/** By its mark, or by the zeros that every second byte of Western text in UTF-16 is. */
function unicodeOf(bytes: Uint8Array): string | undefined {
	const marked = BYTE_ORDER_MARKS.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
	if (marked) return marked.label;
	const head = bytes.subarray(0, 1_000);
	const zeros = [0, 0];
	for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
	const [even = 0, odd = 0] = zeros;
	if (odd > head.length / 4 && even === 0) return 'utf-16le';
	if (even > head.length / 4 && odd === 0) return 'utf-16be';
	return undefined;
}

function decoded(bytes: Uint8Array, label: string): string {
	const text = tryDecode(bytes, label);
	if (text !== undefined) return text;
	throw new UnreadableFile(`The file begins as ${label.toUpperCase()} and is damaged. ${SAVE_AS}`);
}

function tryDecode(bytes: Uint8Array, label: string): string | undefined {
	try {
		return new TextDecoder(label, { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

/** In Windows-1252 these bytes are no character. */
const UNASSIGNED = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

function westernEuropean(bytes: Uint8Array, isDeclared: boolean): Decoded {
	if (bytes.some((byte) => UNASSIGNED.includes(byte)))
		throw new UnreadableFile(`The file is neither UTF-8 nor Windows-1252. ${SAVE_AS}`);
	const text = new TextDecoder('windows-1252', { fatal: false }).decode(bytes);
	// A word by which people see whether it was read rightly.
	const [word = ''] = /[\p{L}\p{N}]*[^\0-\x7f][\p{L}\p{N}]*/u.exec(text) ?? [];
	const note = `The file is not UTF-8. It was read as Windows-1252: “${word}”. If that looks wrong, save it again: ${SAVE_AS}`;
	return { text, note: isDeclared ? '' : note };
}

const isWesternEuropean = (label: string): boolean =>
	/^(windows-1252|cp1252|iso-?8859-1|latin-?1|us-ascii)$/i.test(label);

/** What people send instead of a text. */
function workbookOf(bytes: Uint8Array): string | undefined {
	const starts = (...head: number[]): boolean => head.every((byte, at) => bytes[at] === byte);
	if (starts(0x50, 0x4b, 3, 4)) return 'a workbook or an archive';
	if (starts(0xd0, 0xcf, 0x11, 0xe0)) return 'an old Excel workbook';
	return starts(0x25, 0x50, 0x44, 0x46) ? 'a PDF' : undefined;
}
