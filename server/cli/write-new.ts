import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { Failure } from './failure.ts';

/** Refuses a file that is there before anything is read for it. */
export function mustBeNew(file: string): void {
	if (existsSync(file)) throw new Failure(`${file} is there already: choose another name.`);
}

/** Writes a file that is not there yet, for its owner alone; whole or not at all. */
export async function writeNew(file: string, text: AsyncIterable<string>): Promise<void> {
	try {
		await writeFile(file, text, { flag: 'wx', mode: 0o600 });
	} catch (cause) {
		await rm(file, { force: true });
		throw new Failure(
			`${file} could not be written: choose a folder that exists, that you may write to, and that has room.`,
			{ cause },
		);
	}
}
