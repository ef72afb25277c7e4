import { readCsv } from './csv-read.ts';
import { decode } from './encoding.ts';
import { readJson } from './json.ts';
import { type Reading, UnreadableFile } from './reading.ts';
import { readTbx } from './tbx-read.ts';

/** Bytes of the largest file: some hundred thousand entries. */
const MOST_BYTES = 200_000_000;

/**
 * What a file holds, whatever its format: CSV, a list of words, JSON or TBX, told apart by how it begins.
 * @throws {UnreadableFile} where nothing of it can be taken, with row and column
 */
export function readGlossary(bytes: Uint8Array): Reading {
	if (bytes.length > MOST_BYTES)
		throw new UnreadableFile(
			`The file has ${Math.round(bytes.length / 1_000_000)} MB, more than the ${MOST_BYTES / 1_000_000} that can be read at once. Divide it.`,
		);
	const { text, note } = decode(bytes, declaredEncoding(bytes));
	const begin = text.trimStart()[0];
	const reading =
		begin === '<'
			? readTbx(text.trimStart())
			: begin === '{' || begin === '['
				? readJson(text)
				: readCsv(text);
	if (reading.entries.length === 0 && reading.refused.length === 0)
		throw new UnreadableFile('There is no term in this file.');
	return note ? { ...reading, notes: [note, ...reading.notes] } : reading;
}

/** What an XML declaration says; empty where there is none. */
function declaredEncoding(bytes: Uint8Array): string {
	const head = String.fromCharCode(...bytes.subarray(0, 200));
	const declared = /^\s*<\?xml[^>]*encoding=["']([\w.-]+)["']/.exec(head)?.[1] ?? '';
	return /^utf-?(8|16)$/i.test(declared) ? '' : declared;
}
