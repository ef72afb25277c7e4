import { existsSync } from 'node:fs';
import { StartError } from '../ops/start-error.ts';
import { makeFolder } from './make-folder.ts';
import { isDatabase, type Place } from './open.ts';
import { fillDatabase } from './postgres/restore.ts';
import { fillFile, newFile } from './sqlite/copy.ts';
import { databaseFile } from './sqlite/open.ts';
import type { AllRows } from './tables.ts';

/**
 * Puts everything that another store or a backup held into a place that holds nothing yet; all of it
 * or nothing.
 * @throws {StartError} not_empty
 */
export async function fillPlace(place: Place, rows: AllRows): Promise<void> {
	if (isDatabase(place)) return fillDatabase(place.database, rows, place.dataFolder);
	const file = databaseFile(place.dataFolder);
	if (existsSync(file))
		throw new StartError(
			'not_empty',
			`There is data in ${place.dataFolder} already: name an empty folder, or move what is there away, so that nothing is overwritten.`,
		);
	makeFolder(place.dataFolder);
	await newFile(file, (partial) => fillFile(partial, rows));
}
