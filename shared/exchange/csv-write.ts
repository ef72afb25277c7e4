import { type Column, columnName, EXPORTED } from './columns.ts';
import type { EntryTerm, TeamEntry } from './entry.ts';
import { FIELDS } from './fields.ts';
import { guarded } from './formula.ts';

/**
 * A table with a row for each word; what is said of the concept stands in its first row alone. With a byte order
 * mark, without which Excel takes umlauts for something else.
 */
export function* writeCsv(
	entries: Iterable<TeamEntry>,
	{ delimiter = ',' }: { delimiter?: string } = {},
): Generator<string> {
	const line = (cells: readonly string[]): string =>
		`${cells.map((cell) => quoted(cell, delimiter)).join(delimiter)}\r\n`;
	yield `\uFEFF${line(EXPORTED.map(columnName))}`;
	for (const entry of entries)
		for (const [index, term] of entry.terms.entries()) {
			const cells = {
				...termCells(term),
				...(index === 0 ? conceptCells(entry) : {}),
				id: entry.id,
			};
			yield line(EXPORTED.map((column) => guarded((cells as Cells)[column] ?? '')));
		}
}

type Cells = Partial<Record<Column, string>>;

const termCells = ({ text, side, status, type, lang, match }: EntryTerm): Cells => ({
	term: text,
	side: side ?? '',
	termStatus: status ?? '',
	termType: type ?? '',
	language: lang ?? '',
	case: match?.case ?? '',
	exact: match?.exact ? 'yes' : '',
});

const conceptCells = ({ status, fields, related, version }: TeamEntry): Cells => ({
	status,
	...Object.fromEntries(FIELDS.map((field) => [field, fields[field] ?? ''])),
	related: related.join('|'),
	version,
});

const quoted = (cell: string, delimiter: string): string =>
	/["\r\n]/.test(cell) || cell.includes(delimiter) || cell !== cell.trim()
		? `"${cell.replaceAll('"', '""')}"`
		: cell;
