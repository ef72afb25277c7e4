import { randomUUID } from 'node:crypto';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createLog } from '@common-ground/server/ops/log.ts';
import {
	createInvite,
	createTeam,
	type RunningServer,
	startServer,
} from '@common-ground/server/service.ts';
import { databaseFile } from '@common-ground/server/store/sqlite/open.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Device, newDevice } from './client.ts';

const log = createLog({ write: () => {} });
let folder: string;
let server: RunningServer;
let mary: Device;
let tom: Device;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'common-ground-restore-'));
	server = await startServer({ dataFolder: folder, host: '127.0.0.1', port: 0, log });
	const team = await createTeam(server.store, 'Acme', log);
	const invite = async () => {
		const request = { side: 'it', role: 'admin', hours: 1, uses: 1 } as const;
		const { origin } = server;
		return (await createInvite(server.store, { ...request, teamId: team.id, origin })).link;
	};
	mary = await newDevice();
	await mary.join(await invite(), 'Mary');
	tom = await newDevice();
	await tom.join(await invite(), 'Tom');
});
afterAll(async () => {
	await server.close();
	await rm(folder, { recursive: true, force: true });
});

/** Puts a copy in the place of the data, as an operator would, under a new epoch. */
async function restore(copy: string): Promise<void> {
	const port = Number(new URL(server.origin).port);
	await server.close();
	for (const rest of ['-wal', '-shm']) await rm(databaseFile(folder) + rest, { force: true });
	await copyFile(copy, databaseFile(folder));
	const db = new DatabaseSync(databaseFile(folder));
	db.prepare('UPDATE teams SET epoch = ?').run(randomUUID());
	db.close();
	server = await startServer({ dataFolder: folder, host: '127.0.0.1', port, log });
}

const word = (text: string) => ({
	id: randomUUID(),
	termId: randomUUID(),
	text,
	side: 'it',
	type: 'full',
	definition: { marketing: '', it: text },
	context: '',
});

it('after a restore the team gets back what its devices still hold, once', async () => {
	const words = ['before', 'lost', 'queued'].map(word);
	await mary.change('concept.suggest', words[0]);
	await mary.sync();
	const copy = join(folder, 'copy.sqlite');
	await server.store.backup(copy);

	await mary.change('concept.suggest', words[1]);
	await mary.change('concept.edit', { id: words[0]?.id, fields: { example: 'lost, too' } });
	await mary.sync();
	await tom.sync();
	expect(await tom.sees()).toHaveProperty([`concept/${words[1]?.id}`]);
	mary.offline = true;
	await mary.change('concept.suggest', words[2]);
	await mary.sync();
	await restore(copy);

	await tom.sync();
	expect(await tom.sees()).not.toHaveProperty([`concept/${words[1]?.id}`]);
	mary.offline = false;
	await mary.sync();
	await tom.sync();

	const seen = await tom.sees();
	expect(seen).toEqual(await mary.sees());
	for (const { id } of words) expect(seen).toHaveProperty([`concept/${id}`]);
	expect(seen[`concept/${words[0]?.id}`]).toMatchObject({ example: 'lost, too' });
	expect(await mary.team().db.getAll('rejected')).toEqual([]);
	expect(await mary.team().db.count('outbox')).toBe(0);
});
