import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from './make-folder.ts';

/** Beside the database, not in it: it outlives the database that a backup takes the place of. */
const journalFile = (folder: string): string => join(folder, 'revoked-devices.jsonl');

/** What lost its access, or was deleted. `kept`: a team that a restore brought back on purpose. */
type Noted = 'device' | 'token' | 'team' | 'kept';

export interface Note {
	kind: Noted;
	id: string;
	/** ISO 8601. */
	at: string;
}

/** Notes something durably. */
export function note(folder: string, { kind, id, at }: Note): void {
	makeFolder(folder);
	const line = `${JSON.stringify({ [kind]: id, at })}\n`;
	appendFileSync(journalFile(folder), line, { mode: 0o600, flush: true });
}

/**
 * All that was noted: a database that came from a backup takes access back once more from those, and deletes
 * those teams again. A line that was cut off is passed over: what it says was never confirmed.
 */
export function notesIn(folder: string): Note[] {
	return contents(journalFile(folder))
		.split('\n')
		.flatMap((line) => {
			const [, kind, id, at] =
				/^\{"(device|token|team|kept)":"([^"\\]+)","at":"([^"\\]+)"\}$/.exec(line) ?? [];
			return kind && id && at ? [{ kind: kind as Noted, id, at }] : [];
		});
}

/** Teams that were deleted, and not brought back on purpose since. */
export function deletedTeams(folder: string): Note[] {
	const last = new Map(
		notesIn(folder)
			.filter(({ kind }) => kind === 'team' || kind === 'kept')
			.map((noted) => [noted.id, noted]),
	);
	return [...last.values()].filter(({ kind }) => kind === 'team');
}

function contents(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
		throw error;
	}
}
