import { createHash } from 'node:crypto';
import { type AllRows, TABLES, type Table } from './tables.ts';

/** How many rows each table has, and a digest of them: equal where every row is. */
export type Contents = ReadonlyMap<Table['name'], { rows: number; digest: string }>;

/** Reads everything, in the order of the keys, which is the same in every engine. */
export async function contentsOf(rows: AllRows): Promise<Contents> {
	const contents = new Map<Table['name'], { rows: number; digest: string }>();
	for (const table of TABLES) {
		const hash = createHash('sha256');
		let count = 0;
		for await (const page of rows(table))
			for (const row of page) {
				hash.update(`${JSON.stringify(row)}\n`);
				count++;
			}
		contents.set(table.name, { rows: count, digest: hash.digest('hex') });
	}
	return contents;
}

/** The tables in which two stores differ. */
export const differences = (one: Contents, other: Contents): string[] =>
	TABLES.map(({ name }) => name).filter(
		(name) => one.get(name)?.digest !== other.get(name)?.digest,
	);
