import { join } from 'node:path';
import Database from 'better-sqlite3';

/** The least that a durable write can be: one row in one transaction, synchronous=FULL, in a loop. */
export interface RawLoop {
	/** Transactions a second, over so many milliseconds. */
	perS(ms: number): number;
	close(): void;
}

/** As long as the record that a tagged ticket is. */
const ROW = JSON.stringify({ text: 'x'.repeat(250) });

export function rawLoop(folder: string): RawLoop {
	const db = new Database(join(folder, 'raw.sqlite'));
	db.pragma('journal_mode = WAL');
	db.pragma('synchronous = FULL');
	db.exec('CREATE TABLE records (id INTEGER PRIMARY KEY, data TEXT NOT NULL) STRICT');
	const insert = db.prepare<[string]>('INSERT INTO records (data) VALUES (?)');
	return {
		perS(ms) {
			const start = performance.now();
			let count = 0;
			while (performance.now() - start < ms) {
				insert.run(ROW);
				count++;
			}
			return (count / (performance.now() - start)) * 1_000;
		},
		close: () => void db.close(),
	};
}
