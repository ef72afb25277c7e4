import { existsSync } from 'node:fs';
import { isDatabase, openStore, type Place } from '../store/open.ts';
import { databaseFile } from '../store/sqlite/open.ts';
import type { Store, TeamRow } from '../store/store.ts';
import { Failure } from './failure.ts';

/** The options that say where a command's data is. */
export interface DataOptions {
	data: string;
	database?: string;
}

export const placeOf = ({ data, database }: DataOptions): Place => ({ dataFolder: data, database });

/** Runs a command on the data of a folder or database, also while a server runs on it. */
export async function withStore<T>(
	options: DataOptions,
	command: (store: Store) => Promise<T>,
): Promise<T> {
	const place = placeOf(options);
	if (!isDatabase(place) && !existsSync(databaseFile(place.dataFolder)))
		throw new Failure(
			`There is no data of Common Ground in ${place.dataFolder}: start the server there first, or name the right folder with --data.`,
		);
	const store = await openStore(place);
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
