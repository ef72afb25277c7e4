import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type ExportFormat, exportGlossary } from '@common-ground/shared/exchange/export.ts';
import type { ExportedFile } from '@common-ground/shared/exchange/vale.ts';
import { Team } from '@common-ground/shared/model/member.ts';
import type { Store } from '../store/store.ts';
import { Failure } from './failure.ts';
import { glossaryRecords } from './glossary-records.ts';
import { type DataOptions, teamOf, withStore } from './with-store.ts';

export interface GlossaryOptions extends DataOptions {
	team?: string;
	format: ExportFormat;
	language: string;
	delimiter: string;
}

/** Writes the team's words and meanings alone, in a format that other tools read. Vale's is a folder. */
export async function exportGlossaryTo(place: string, options: GlossaryOptions): Promise<void> {
	if (existsSync(place)) throw new Failure(`${place} is there already: choose another name.`);
	await withStore(options, async (store) => {
		const team = await teamOf(store, options.team);
		const records = await glossaryRecords(store, team.id);
		const { format, language } = options;
		const delimiter = options.delimiter === 'tab' ? '\t' : options.delimiter;
		const { name } = team;
		const sideNames = await sideNamesOf(store, team.id);
		const exported = exportGlossary(records, { format, language, delimiter, name, sideNames });
		try {
			if ('files' in exported) await writeFolder(place, exported.files);
			else await writeFile(place, exported.text, { flag: 'wx', mode: 0o600 });
		} catch (cause) {
			await rm(place, { force: true, recursive: true });
			throw new Failure(
				`${place} could not be written: choose a folder that exists, that you may write to, and that has room.`,
				{ cause },
			);
		}
		console.log(`Exported the glossary of “${name}” to ${place}`);
	});
}

async function writeFolder(folder: string, files: readonly ExportedFile[]): Promise<void> {
	await mkdir(folder);
	for (const { path, text } of files) {
		const file = join(folder, path);
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, text, { flag: 'wx' });
	}
}

async function sideNamesOf(store: Store, teamId: string): Promise<Team['sideNames']> {
	const record = await store.record(teamId, { collection: 'team', id: 'team' });
	return record?.data
		? Team.parse(JSON.parse(record.data)).sideNames
		: { marketing: 'Marketing', it: 'IT' };
}
