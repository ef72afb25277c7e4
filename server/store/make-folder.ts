import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder, for its owner alone, and those above it that are missing. Not Node's own
 * `recursive`, which never returns where a file system answers ENOENT below a folder that is there,
 * as /proc does.
 */
export function makeFolder(folder: string): void {
	if (existsSync(folder)) return;
	const above = dirname(folder);
	if (above !== folder) makeFolder(above);
	mkdirSync(folder, { mode: 0o700 });
}
