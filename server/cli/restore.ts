import { existsSync } from 'node:fs';
import { fillPlace } from '../store/fill.ts';
import { openStore } from '../store/open.ts';
import { readBackup } from '../store/sqlite/whole.ts';
import { Failure } from './failure.ts';
import { type DataOptions, placeOf } from './with-store.ts';

/** Puts a backup into an empty folder or database, and begins new epochs there. */
export async function restore(file: string, options: DataOptions): Promise<void> {
	if (!existsSync(file))
		throw new Failure(`There is no file ${file}: name one that “backup” wrote.`);
	const place = placeOf(options);
	try {
		await readBackup(file, (rows) => fillPlace(place, rows));
	} catch (error) {
		if (isNoDatabase(error)) throw new Failure(`${file} is no backup of Common Ground.`);
		throw error;
	}
	const store = await openStore(place);
	const teams = await store.teams().finally(() => store.close());
	console.log(
		`Restored ${teams.map(({ name }) => `“${name}”`).join(', ')}. Members’ browsers will read everything again, and offer what they did since the backup.`,
	);
}

const isNoDatabase = (error: unknown): boolean =>
	/^SQLITE_(NOTADB|ERROR|CORRUPT)/.test((error as { code?: string }).code ?? '');
