import type { AllRows, Row, Table } from '../tables.ts';
import { TABLES } from '../tables.ts';
import { indexAnew } from './records.ts';
import type { Sql } from './sql.ts';

const PAGE = 500;

/** A table's rows in the order of its key, in pages. `sql` must read one moment throughout. */
export const rowsOn = (sql: Sql): AllRows =>
	async function* ({ name, columns, key }: Table): AsyncGenerator<Row[]> {
		const order = `ORDER BY ${key.join(', ')} LIMIT ${PAGE}`;
		const list = columns.join(', ');
		const after = `(${key.join(', ')}) > (${key.map((_, n) => `$${n + 1}`).join(', ')})`;
		let where = '';
		let last: readonly unknown[] = [];
		for (;;) {
			const found = await sql.rows<Record<string, Row[number]>>(
				`SELECT ${list} FROM ${name} ${where} ${order}`,
				last,
			);
			const page = found.map((row) => columns.map((column) => row[column] ?? null));
			if (page.length > 0) yield page;
			const end = found.at(-1);
			if (!end || page.length < PAGE) return;
			where = `WHERE ${after}`;
			last = key.map((column) => end[column]);
		}
	};

/** Adds a whole store's rows to an empty database. `sql` must be in a transaction. */
export async function fill(sql: Sql, rows: AllRows): Promise<void> {
	for (const table of TABLES) for await (const page of rows(table)) await addRows(sql, table, page);
	await sql.run(
		`SELECT setval(pg_get_serial_sequence('history', 'n'), (SELECT coalesce(max(n), 0) + 1 FROM history), false)`,
	);
	await indexAnew(sql);
}

/** A page in one statement: an array a column. */
async function addRows(sql: Sql, { name, columns }: Table, rows: readonly Row[]): Promise<void> {
	const types = columns.map(
		(column, n) => `$${n + 1}::${NUMBERS.has(column) ? 'bigint' : 'text'}[]`,
	);
	await sql.run(
		`INSERT INTO ${name} (${columns.join(', ')}) SELECT * FROM unnest(${types.join(', ')})`,
		columns.map((_, n) => rows.map((row) => row[n])),
	);
}

const NUMBERS = new Set([
	'n',
	'seq',
	'base',
	'mutation_id',
	'last_mutation_id',
	'max_uses',
	'uses',
	'horizon',
	'sum',
	'records',
	'bytes',
	'held',
]);
