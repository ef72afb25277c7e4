/** The thread of `checkpoints.ts`. It never keeps a writer or a reader waiting. */
import { parentPort, workerData } from 'node:worker_threads';
import Database from 'better-sqlite3';

const { file } = workerData as { file: string };
const db = new Database(file, { fileMustExist: true });
// The database is synced before the log may begin anew.
db.pragma('synchronous = FULL');
const checkpoint = db.prepare('PRAGMA wal_checkpoint(PASSIVE)');

parentPort?.on('message', (message: 'checkpoint' | 'close') => {
	if (message === 'checkpoint') return parentPort?.postMessage(bringOver());
	db.close();
	parentPort?.close();
});

/** False where it could not be done, as on a full disk: it is tried again after a next commit. */
function bringOver(): boolean {
	try {
		checkpoint.get();
		return true;
	} catch {
		return false;
	}
}
