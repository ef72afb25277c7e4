import { fieldOf } from '../mutations/fields.ts';
import { type Column, columnOf } from './columns.ts';
import type { TeamEntry } from './entry.ts';
import { type Reading, UnreadableFile } from './reading.ts';
import { entriesOfRows, type TableRow } from './table.ts';

const FORMAT = 'common-ground-glossary';
/** Grows when a reader of the last one could no longer read the new one. */
const VERSION = 1;

/** One entry a line, so that two exports can be compared. */
export function* writeJson(
	entries: Iterable<TeamEntry>,
	{ language }: { language: string },
): Generator<string> {
	yield `{"format":"${FORMAT}","formatVersion":${VERSION},"language":${JSON.stringify(language)},"entries":[`;
	let comma = '\n';
	for (const { id, version, status, fields, related, terms } of entries) {
		const nested: Record<string, unknown> = {};
		for (const [path, text] of Object.entries(fields)) {
			const [key = ''] = path.split('.');
			const value = fieldOf(path, text)[key];
			nested[key] = typeof value === 'object' ? { ...(nested[key] as object), ...value } : value;
		}
		yield `${comma}${JSON.stringify({ id, version, status, ...nested, related, terms })}`;
		comma = ',\n';
	}
	yield '\n]}\n';
}

/**
 * Our own export, or what others make: a list of words, a list of objects with the keys of a table's headers, or an
 * object of word and definition. Rows count the entries, from 1.
 * @throws {UnreadableFile}
 */
export function readJson(text: string): Reading {
	const document = parsed(text);
	const { entries = document, language = '' } = isOurs(document) ? document : {};
	if (isOurs(document) && Number(document.formatVersion) > VERSION)
		throw new UnreadableFile('A newer Common Ground wrote this file. Update this one first.');
	const rows = [...rowsOf(entries)];
	if (rows.length === 0)
		throw new UnreadableFile(
			'There are no entries here. What can be read: a list of words, a list of objects with “term” and “definition”, or an object of both.',
		);
	const read = entriesOfRows(rows);
	for (const entry of read.entries) if (entry.id?.startsWith('\0')) delete entry.id;
	return { ...read, notes: [], language: typeof language === 'string' ? language : '' };
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		// Engines say the place in words of their own, and not always.
		const said = error instanceof Error ? error.message : '';
		const at = /position (\d+)/.exec(said)?.[1];
		const line = /line (\d+)/.exec(said)?.[1];
		const row = line ? Number(line) : at ? text.slice(0, Number(at)).split('\n').length : 0;
		throw new UnreadableFile(`This is no JSON: ${said}`, row);
	}
}

interface Ours {
	entries: unknown;
	language?: unknown;
	formatVersion?: unknown;
}
const isOurs = (value: unknown): value is Ours =>
	isObject(value) && value.format === FORMAT && 'entries' in value;

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

function* rowsOf(value: unknown): Generator<TableRow> {
	const items: [string, unknown][] = Array.isArray(value)
		? value.map((item) => ['', item])
		: isObject(value)
			? Object.entries(value)
			: [];
	for (const [index, [key, item]] of items.entries()) {
		const row = index + 1;
		if (!isObject(item)) {
			const said = [...(key ? [key] : []), ...(typeof item === 'string' ? [item] : [])];
			const [term = '', definition = ''] = said;
			yield { row, cells: cellsOf({ term, definition }) };
		} else if (Array.isArray(item.terms)) yield* ourRows(row, item, item.terms);
		else yield { row, cells: cellsOf(key ? { term: key, ...item } : item) };
	}
}

/** An entry with its words: a row for each. */
function* ourRows(
	row: number,
	{ terms: _terms, status, ...concept }: Record<string, unknown>,
	terms: readonly unknown[],
): Generator<TableRow> {
	// Without an id of its own, the rows of one entry are held together by one that no file has.
	const id = concept.id ?? `\0${row}`;
	for (const [index, term] of terms.entries()) {
		const { match, lang, ...word } = isObject(term) ? term : { text: term };
		const flags = isObject(match) ? match : {};
		const cells = cellsOf({
			...(index === 0 ? concept : {}),
			...{ id, language: lang, case: flags.case, exact: flags.exact },
			...{ term: word.text, side: word.side, 'term status': word.status, 'term type': word.type },
		});
		if (index === 0 && typeof status === 'string') cells.set('status', status);
		yield { row, cells };
	}
}

/** Texts by column. What is nested is named by its path: `definition.it`. */
function cellsOf(item: Record<string, unknown>): Map<Column, string> {
	const cells = new Map<Column, string>();
	const take = (path: string, value: unknown): void => {
		if (Array.isArray(value)) take(path, value.filter((one) => typeof one === 'string').join('|'));
		else if (isObject(value))
			for (const [key, inner] of Object.entries(value).slice(0, 50)) {
				if (!isObject(inner)) take(`${path}.${key}`, inner);
			}
		else {
			const column = path === 'subjectField' ? path : columnOf(spaced(path));
			if (column && value !== undefined && value !== null && !cells.has(column))
				cells.set(column, String(value).replaceAll('\r\n', '\n').trim());
		}
	};
	for (const [key, value] of Object.entries(item)) take(key, value);
	return cells;
}

/** `falseFriend` is the header “false friend”. */
const spaced = (key: string): string => key.replace(/([a-z])([A-Z])/g, '$1 $2');
