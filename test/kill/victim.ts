import type { Place } from '@common-ground/server/store/open.ts';
import { makeDatabase } from './database-process.ts';
import { makeDisk } from './disk.ts';
import { type ServerProcess, startProcess } from './server-process.ts';

/** A server, its data and its disk. */
export interface Victim {
	place: Place;
	start(): Promise<ServerProcess>;
	/** Counts as synced what this process, whose syncs nobody notices, did to the data. No server may run. */
	settle(): Promise<void>;
	/** After the kill of the server: the power goes, and what holds the data comes up again. */
	losePower(): Promise<void>;
	end(): Promise<void>;
}

/** `nodeArgs` come before the server's own file. */
export async function sqliteVictim(nodeArgs: readonly string[] = []): Promise<Victim> {
	const disk = await makeDisk();
	await disk.settle();
	return {
		place: { dataFolder: disk.folder },
		start: () => startProcess(disk.folder, disk.env, nodeArgs),
		settle: disk.settle,
		losePower: disk.losePower,
		end: disk.remove,
	};
}

/** The machine of the database loses its power as well, not only the server's. */
export async function postgresVictim(): Promise<Victim> {
	const disk = await makeDisk();
	const database = await makeDatabase(disk);
	const env = { COMMON_GROUND_DATABASE: database.url };
	return {
		place: { dataFolder: disk.folder, database: database.url },
		start: () => startProcess(disk.folder, env),
		// Whoever writes, the database syncs.
		settle: async () => {},
		async losePower() {
			await database.kill();
			await disk.losePower();
			await database.start();
		},
		async end() {
			await database.kill();
			await disk.remove();
		},
	};
}
