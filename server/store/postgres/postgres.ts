import { backupRows } from '../sqlite/backup.ts';
import type { Store } from '../store.ts';
import { changesOn } from './changes.ts';
import { connect, explained } from './connect.ts';
import { GroupedWrites } from './grouped.ts';
import { PostgresNews } from './news.ts';
import { rowsOn } from './rows.ts';
import { migrate } from './schema.ts';
import { snapshotOn } from './snapshot.ts';
import { sqlOn } from './sql.ts';
import { openMoment, readMoment, readsOn, transactsIn, writeOn } from './transactions.ts';

/**
 * The store in a PostgreSQL database, which several server processes may use at once. It makes its
 * tables if they are not there. `folder` is for the journal of revocations, which outlives the database.
 * @throws {StartError} database_unreachable, database_forbidden, database_unknown, newer_database
 */
export async function openPostgresStore(
	url: string,
	onLost: (error: Error) => void = () => {},
	folder?: string,
): Promise<Store> {
	const pool = connect(url, onLost);
	try {
		const client = await pool.connect();
		await migrate(client).finally(() => client.release());
	} catch (error) {
		await pool.end();
		throw explained(error, url);
	}
	const news = new PostgresNews(pool, onLost);
	const transacts = transactsIn(folder);
	const grouped = new GroupedWrites(pool, transacts);
	const writes = new Set<Promise<unknown>>();
	const moments = new Set<() => Promise<void>>();
	let closed = false;
	return {
		...readsOn(sqlOn(pool)),
		write(work, teamId) {
			if (closed) return Promise.reject(new Error('The store is closed'));
			const written = teamId ? grouped.run(teamId, work) : writeOn(pool, transacts, work);
			const done = () => writes.delete(written);
			writes.add(written);
			written.then(done, done);
			return written;
		},
		changes: (query) => readMoment(pool, (sql) => changesOn(sql, query)),
		async snapshot(teamId, scope) {
			const { sql, end } = await openMoment(pool);
			const close = async () => {
				moments.delete(close);
				await end();
			};
			moments.add(close);
			const snapshot = await snapshotOn(sql, teamId, scope, close);
			if (!snapshot) await close();
			return snapshot;
		},
		backup: (file) => readMoment(pool, (sql) => backupRows(rowsOn(sql), file)),
		whole: (read) => readMoment(pool, (sql) => read(rowsOn(sql))),
		// It checks its pages itself as it reads them (initdb's data checksums).
		faults: async () => [],
		announce: (said) => news.announce(said),
		onNews: (listener) => news.listen(listener),
		async close() {
			closed = true;
			await Promise.allSettled(writes);
			await news.close();
			for (const close of moments) await close();
			await pool.end();
		},
	};
}
