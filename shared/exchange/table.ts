import { type Column, columnName, sideOf, statusOf, termStatusOf, termTypeOf } from './columns.ts';
import type { EntryTerm } from './entry.ts';
import { FIELDS, type Field } from './fields.ts';
import type { ReadEntry, Refused } from './reading.ts';

/** One row of a table: texts by column. */
export interface TableRow {
	row: number;
	cells: ReadonlyMap<Column, string>;
}

/** An entry while its rows come in. */
interface Growing extends ReadEntry {
	fields: Partial<Record<Field, string>>;
	terms: EntryTerm[];
}

/** Rows as entries: a row is a word, rows with one id are one entry; what only one of them says is said. */
export function entriesOfRows(rows: Iterable<TableRow>): {
	entries: ReadEntry[];
	refused: Refused[];
} {
	const entries: Growing[] = [];
	const byId = new Map<string, Growing>();
	const refused: Refused[] = [];
	for (const { row, cells } of rows) {
		const wrong = (column: Column, message: string): void => {
			refused.push({ row, column: columnName(column), message });
		};
		const terms = termsOf(cells, wrong);
		if (!terms) continue;
		const id = cells.get('id') ?? '';
		const known = id ? byId.get(id) : undefined;
		if (known) {
			known.terms.push(...terms);
			fill(known, cells, wrong);
			continue;
		}
		const entry: Growing = { row, fields: {}, related: [], terms: [...terms] };
		if (id) entry.id = id;
		if (!fill(entry, cells, wrong)) continue;
		entries.push(entry);
		if (id) byId.set(id, entry);
	}
	return { entries, refused };
}

type Wrong = (column: Column, message: string) => void;

/** Undefined where the row cannot be taken; why was said. */
function termsOf(cells: TableRow['cells'], wrong: Wrong): EntryTerm[] | undefined {
	const text = cells.get('term') ?? '';
	if (!text) {
		wrong('term', 'There is no word in this row. Write one, or delete the row.');
		return undefined;
	}
	const known = <V>(column: Column, of: (text: string) => V | undefined, which: string) => {
		const said = cells.get(column) ?? '';
		const value = said ? of(said) : undefined;
		if (said && value === undefined) wrong(column, `“${shortened(said)}” is none of ${which}.`);
		return { value, isWrong: said !== '' && value === undefined };
	};
	const side = known('side', sideOf, 'Marketing, IT, shared');
	const status = known('termStatus', termStatusOf, 'preferred, admitted, deprecated');
	const type = known('termType', termTypeOf, 'full, acronym, abbreviation, variant');
	if (side.isWrong || status.isWrong || type.isWrong) return undefined;
	const lang = cells.get('language') || undefined;
	const common = { side: side.value, lang };
	const match = matchOf(cells);
	const others = (column: Column, type?: EntryTerm['type']): EntryTerm[] =>
		listed(cells.get(column) ?? '').map((other) => ({
			...{ ...common, text: other, status: 'admitted' },
			...(type ? { type } : {}),
		}));
	return [
		{ ...common, text, status: status.value, type: type.value, ...(match ? { match } : {}) },
		...others('synonyms'),
		...others('acronym', 'acronym'),
	];
}

function matchOf(cells: TableRow['cells']): EntryTerm['match'] {
	const flag = cells.get('case');
	const match: EntryTerm['match'] = {
		...(flag === 'sensitive' || flag === 'insensitive' ? { case: flag } : {}),
		...(isYes(cells.get('exact') ?? '') ? { exact: true } : {}),
	};
	return Object.keys(match).length > 0 ? match : undefined;
}

const isYes = (text: string): boolean => /^(yes|true|1|x|ja|wahr)$/i.test(text);

/** Takes over what the row says of the concept. False where something of it cannot be taken. */
function fill(entry: Growing, cells: TableRow['cells'], wrong: Wrong): boolean {
	const status = cells.get('status') ?? '';
	if (status) {
		const value = statusOf(status);
		if (!value) {
			wrong(
				'status',
				`“${shortened(status)}” is none of suggested, in review, approved, disputed, retired, rejected.`,
			);
			return false;
		}
		entry.status ??= value;
	}
	const definition = cells.get('definition');
	const said: [Field, string | undefined][] = FIELDS.map((field) => [field, cells.get(field)]);
	if (definition)
		said.push(
			['definition.marketing', cells.get('definition.marketing') ?? definition],
			['definition.it', cells.get('definition.it') ?? definition],
		);
	for (const [field, text] of said) {
		if (!text) continue;
		const before = entry.fields[field];
		if (before !== undefined && before !== text) {
			wrong(field, `Row ${entry.row} says something else of the same entry. Make both the same.`);
			return false;
		}
		entry.fields[field] = text;
	}
	const related = cells.get('related');
	if (related) entry.related = listed(related);
	const version = cells.get('version');
	if (version) entry.version = version;
	return true;
}

/** Several texts in one cell, divided by bars or line breaks. */
const listed = (text: string): string[] =>
	text
		.split(/[|\n]/)
		.map((one) => one.trim())
		.filter((one) => one !== '');

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
