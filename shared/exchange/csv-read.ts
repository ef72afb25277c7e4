import Papa from 'papaparse';
import { type Column, columnOf } from './columns.ts';
import { unguarded } from './formula.ts';
import { type Reading, type Refused, UnreadableFile } from './reading.ts';
import { entriesOfRows, type TableRow } from './table.ts';

/** More is no table of words. */
const MOST_COLUMNS = 500;

/**
 * A table of words: comma, semicolon, tab or bar between its cells, with a row of headers (`columns.ts`), or a plain
 * list of words, one a line.
 * @throws {UnreadableFile}
 */
export function readCsv(text: string): Reading {
	const { delimiter, headers } = shapeOf(text);
	const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: newlineOf(text) });
	const [error] = errors.filter(({ type }) => type === 'Quotes');
	if (error)
		throw new UnreadableFile(
			error.code === 'MissingQuotes'
				? 'A quotation mark opens a cell that is never closed. Close it, or double the mark where it is meant as one.'
				: 'A quotation mark stands inside a cell that is in quotation marks. Write it twice.',
			(error.row ?? 0) + 1,
		);
	const refused: Refused[] = [];
	const rows = headers
		? tableRows(data, columnsOf(data[0] ?? [], refused), refused)
		: plainRows(data);
	const read = entriesOfRows(rows);
	return {
		entries: read.entries,
		refused: [...refused, ...read.refused].sort((a, b) => a.row - b.row),
		notes: headers ? [] : ['No row of headers was found: each line was read as one word.'],
		language: '',
	};
}

const DELIMITERS = [',', ';', '\t', '|'];

/** What divides the cells: that by which the first row has most headers that we know. */
function shapeOf(text: string): { delimiter: string; headers: boolean } {
	const tried = DELIMITERS.map((delimiter) => {
		const [row = []] = Papa.parse<string[]>(text, {
			delimiter,
			preview: 1,
			newline: newlineOf(text),
		}).data;
		return { delimiter, cells: row.length, known: row.filter((cell) => columnOf(cell)).length };
	});
	const [best] = tried.sort((a, b) => b.known - a.known || b.cells - a.cells);
	if (best && best.known > 0) return { delimiter: best.delimiter, headers: true };
	if (best && best.cells > 1)
		throw new UnreadableFile(
			'None of the headers is known. Name the columns in the first row, at least “term”, and “definition” if there is one.',
			1,
		);
	return { delimiter: '\t', headers: false };
}

/** Papa guesses, and may guess from a line break within a cell. */
const newlineOf = (text: string): '\r\n' | '\n' | '\r' =>
	text.includes('\r\n') ? '\r\n' : text.includes('\n') ? '\n' : text.includes('\r') ? '\r' : '\n';

function columnsOf(headers: readonly string[], refused: Refused[]): (Column | undefined)[] {
	if (headers.length > MOST_COLUMNS)
		throw new UnreadableFile(`There are ${headers.length} columns; this is no table of words.`, 1);
	const seen = new Set<Column>();
	const columns = headers.map((header) => {
		const column = columnOf(header);
		if (column && seen.has(column)) {
			refused.push({ row: 1, column: header, message: 'Two columns mean this; the first counts.' });
			return undefined;
		}
		if (column) seen.add(column);
		return column;
	});
	if (!seen.has('term'))
		throw new UnreadableFile('There is no column of words. Call it “term” in the first row.', 1);
	return columns;
}

function* tableRows(
	data: readonly string[][],
	columns: readonly (Column | undefined)[],
	refused: Refused[],
): Generator<TableRow> {
	for (const [index, cells] of data.entries()) {
		if (index === 0 || cells.every((cell) => cell.trim() === '')) continue;
		const row = index + 1;
		if (cells.slice(columns.length).some((cell) => cell.trim() !== '')) {
			const message = `This row has ${cells.length} cells, the first row ${columns.length}. Put a text in which the separator stands into quotation marks.`;
			refused.push({ row, column: '', message });
			continue;
		}
		yield { row, cells: cellsOf(cells, columns) };
	}
}

function cellsOf(cells: readonly string[], columns: readonly (Column | undefined)[]) {
	const known = new Map<Column, string>();
	for (const [at, column] of columns.entries())
		if (column)
			known.set(
				column,
				unguarded(cells[at] ?? '')
					.replaceAll('\r\n', '\n')
					.trim(),
			);
	return known;
}

/** Blank lines, and comments as lists of words have them, are passed over. */
function* plainRows(data: readonly string[][]): Generator<TableRow> {
	for (const [index, [cell = '']] of data.entries()) {
		const text = unguarded(cell).trim();
		if (text !== '' && !text.startsWith('#'))
			yield { row: index + 1, cells: new Map([['term', text]]) };
	}
}
