import type { Database } from 'better-sqlite3';
import type { Row, Table } from '../tables.ts';

/** Rows in a page: a few megabytes at most, whatever people wrote. */
const PAGE = 500;

/** A table's rows in the order of its key, in pages; each page is a query of its own. */
export function* rowsOf(db: Database, { name, columns, key }: Table): Generator<Row[]> {
	const list = columns.join(', ');
	const order = `ORDER BY ${key.join(', ')} LIMIT ${PAGE}`;
	const next = db
		.prepare<unknown[], Row>(
			`SELECT ${list} FROM ${name} WHERE (${key.join(', ')}) > (${key.map(() => '?')}) ${order}`,
		)
		.raw();
	let page = db.prepare<[], Row>(`SELECT ${list} FROM ${name} ${order}`).raw().all();
	while (page.length > 0) {
		yield page;
		const last = page.at(-1) ?? [];
		page =
			page.length < PAGE ? [] : next.all(...key.map((column) => last[columns.indexOf(column)]));
	}
}

/** Adds rows to a table as they are. */
export function addRows(db: Database, { name, columns }: Table, rows: readonly Row[]): void {
	const add = db.prepare(
		`INSERT INTO ${name} (${columns.join(', ')}) VALUES (${columns.map(() => '?')})`,
	);
	for (const row of rows) add.run(...row);
}
