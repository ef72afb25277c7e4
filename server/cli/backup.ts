import { existsSync } from 'node:fs';
import { Failure } from './failure.ts';
import { type DataOptions, withStore } from './with-store.ts';

/** A whole copy at one moment, taken while the server goes on. */
export async function backup(file: string, options: DataOptions): Promise<void> {
	if (existsSync(file)) throw new Failure(`${file} is there already: choose another name.`);
	await withStore(options, async (store) => {
		try {
			await store.backup(file);
		} catch (cause) {
			throw new Failure(
				`${file} could not be written: choose a folder that exists, that you may write to, and that has room.`,
				{ cause },
			);
		}
	});
	console.log(`Backed up to ${file}`);
}
