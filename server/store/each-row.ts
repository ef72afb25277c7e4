import { type AllRows, type Row, TABLES, type Table } from './tables.ts';

/** A table's rows one by one, each value under its column's name. */
export async function* eachRow(
	rows: AllRows,
	name: Table['name'],
): AsyncGenerator<Record<string, Row[number] | undefined>> {
	const table = TABLES.find((one) => one.name === name);
	if (!table) return;
	for await (const page of rows(table))
		for (const row of page)
			yield Object.fromEntries(table.columns.map((column, n) => [column, row[n]]));
}
