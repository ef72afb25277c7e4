import { existsSync } from 'node:fs';
import { serviceSettings } from '../ops/settings.ts';
import { openStore } from '../store/open.ts';
import { databaseFile } from '../store/sqlite/open.ts';
import type { Store, TeamRow } from '../store/store.ts';
import { Failure } from './failure.ts';

/** Runs a command on the data of a folder or database, also while a server runs on it. */
export async function withStore<T>(
	folder: string,
	command: (store: Store) => Promise<T>,
): Promise<T> {
	const { database } = serviceSettings(process.env);
	if (!database && !existsSync(databaseFile(folder)))
		throw new Failure(
			`There is no data of Common Ground in ${folder}: start the server there first, or name the right folder with --data.`,
		);
	const store = await openStore({ dataFolder: folder, database });
	try {
		return await command(store);
	} finally {
		await store.close();
	}
}

/** The team that a command is about: the only one there is, or the one that was named by its id. */
export async function teamOf(store: Store, id: string | undefined): Promise<TeamRow> {
	const teams = await store.teams();
	if (teams.length === 0)
		throw new Failure('There is no team yet: make one with “team create NAME”.');
	const [team, another] = id === undefined ? teams : teams.filter((one) => one.id === id);
	if (!team) throw new Failure(`There is no team ${id}: “team list” shows which there are.`);
	if (another)
		throw new Failure(
			'There are several teams: name one with --team; “team list” shows their ids.',
		);
	return team;
}
