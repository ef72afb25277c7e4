import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';

/** Beside the database, not in it: it outlives the database that a backup takes the place of. */
const journalFile = (folder: string): string => join(folder, 'revoked-devices.jsonl');

/** Notes, durably, that a device lost its access. `at` is ISO 8601. */
export function noteRevoked(folder: string, device: string, at: string): void {
	const line = `${JSON.stringify({ device, at })}\n`;
	appendFileSync(journalFile(folder), line, { mode: 0o600, flush: true });
}

/** Takes access back once more from all who lost it after a backup was taken; for a database that came from one. */
export function revokeAgain(db: Database, folder: string): void {
	const revoke = db.prepare<[string, string]>(
		'UPDATE devices SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL',
	);
	for (const { device, at } of notes(folder)) revoke.run(at, device);
}

/** A line that was cut off is passed over: its revocation was never confirmed. */
function notes(folder: string): { device: string; at: string }[] {
	return contents(journalFile(folder))
		.split('\n')
		.flatMap((line) => {
			const [, device, at] = /^\{"device":"([^"\\]+)","at":"([^"\\]+)"\}$/.exec(line) ?? [];
			return device && at ? [{ device, at }] : [];
		});
}

function contents(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
		throw error;
	}
}
