import type { ClientBase, Pool } from 'pg';

/** Runs one statement and gives its rows. */
export interface Sql {
	// The row's type is what the statement's columns say; nothing checks it but the tests.
	rows<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>;
	/** How many rows it touched. */
	run(text: string, values?: readonly unknown[]): Promise<number>;
	/** The same where nobody asks how many; in a group of writes it may settle before it is done. */
	write(text: string, values?: readonly unknown[]): Promise<void>;
}

/** A statement is prepared once a connection, under a name: planning it costs as much as running it. */
const names = new Map<string, string>();

function nameOf(text: string): string {
	const name = names.get(text) ?? `s${names.size}`;
	names.set(text, name);
	return name;
}

export const sqlOn = (client: ClientBase | Pool): Sql => {
	const query = (text: string, values: readonly unknown[] = []) =>
		client.query({ name: nameOf(text), text, values: [...values] });
	return {
		rows: async <Row>(text: string, values?: readonly unknown[]) =>
			(await query(text, values)).rows as Row[],
		run: async (text, values) => (await query(text, values)).rowCount ?? 0,
		write: async (text, values) => void (await query(text, values)),
	};
};
