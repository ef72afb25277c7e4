import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from './make-folder.ts';

/** Beside the database, not in it: it outlives the database that a backup takes the place of. */
const journalFile = (folder: string): string => join(folder, 'revoked-devices.jsonl');

/** Notes, durably, that a device lost its access. `at` is ISO 8601. */
export function noteRevoked(folder: string, device: string, at: string): void {
	makeFolder(folder);
	const line = `${JSON.stringify({ device, at })}\n`;
	appendFileSync(journalFile(folder), line, { mode: 0o600, flush: true });
}

/**
 * All that was noted: a database that came from a backup takes access back once more from those. A line that was
 * cut off is passed over: its revocation was never confirmed.
 */
export function notedAsRevoked(folder: string): { device: string; at: string }[] {
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
