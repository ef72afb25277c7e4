import { existsSync } from 'node:fs';
import { fillPlace } from '../store/fill.ts';
import { deletedTeams, note } from '../store/journal.ts';
import { openStore } from '../store/open.ts';
import { readBackup } from '../store/sqlite/whole.ts';
import { Failure } from './failure.ts';
import { type DataOptions, placeOf } from './with-store.ts';

export interface RestoreOptions extends DataOptions {
	/** Bring teams back that were deleted after the backup was taken. */
	withDeleted?: boolean;
}

/** Puts a backup into an empty folder or database, and begins new epochs there. */
export async function restore(file: string, options: RestoreOptions): Promise<void> {
	if (!existsSync(file))
		throw new Failure(`There is no file ${file}: name one that “backup” wrote.`);
	const place = placeOf(options);
	if (options.withDeleted)
		for (const { id } of deletedTeams(place.dataFolder))
			note(place.dataFolder, { kind: 'kept', id, at: new Date().toISOString() });
	try {
		await readBackup(file, (rows) => fillPlace(place, rows));
	} catch (error) {
		if (isNoDatabase(error)) throw new Failure(`${file} is no backup of Common Ground.`);
		throw error;
	}
	const store = await openStore(place);
	const teams = await store.teams().finally(() => store.close());
	if (teams.length === 0) console.log(ONLY_DELETED);
	else
		console.log(
			`Restored ${teams.map(({ name }) => `“${name}”`).join(', ')}. Members’ browsers will read everything again, and offer what they did since the backup.`,
		);
}

const ONLY_DELETED =
	'Restored, without any team: those in the backup were deleted since. To bring them back, begin again with an empty folder or database that holds revoked-devices.jsonl, and add --with-deleted.';

const isNoDatabase = (error: unknown): boolean =>
	/^SQLITE_(NOTADB|ERROR|CORRUPT)/.test((error as { code?: string }).code ?? '');
