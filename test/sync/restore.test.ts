import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { restore } from '@common-ground/server/cli/restore.ts';
import { createLog } from '@common-ground/server/ops/log.ts';
import { verify } from '@common-ground/server/ops/verify.ts';
import {
	createInvite,
	createTeam,
	type RunningServer,
	startServer,
} from '@common-ground/server/service.ts';
import { ENGINES, startEngine, type TestEngine } from '@common-ground/server/testing/engines.ts';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Device, newDevice } from './client.ts';

const log = createLog({ write: () => {} });

const word = (text: string) => ({
	id: randomUUID(),
	termId: randomUUID(),
	text,
	side: 'it',
	type: 'full',
	definition: { marketing: '', it: text },
	context: '',
});

describe.each(ENGINES)('a server on %s that was restored', (name) => {
	let engine: TestEngine;
	let folder: string;
	let server: RunningServer;
	let mary: Device;
	let tom: Device;

	/** A server on new, empty data; the same address each time. */
	const place = async (port: number) => ({
		...{ dataFolder: await mkdtemp(join(folder, 'data-')), env: await engine.env() },
		...{ host: '127.0.0.1', port, log },
	});

	beforeAll(async () => {
		engine = await startEngine(name);
		folder = await mkdtemp(join(tmpdir(), 'common-ground-restore-'));
		server = await startServer(await place(0));
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
	}, 60_000);
	afterAll(async () => {
		vi.restoreAllMocks();
		await server.close();
		await rm(folder, { recursive: true, force: true });
		await engine.stop();
	});

	/** What an operator does: stop, restore the backup into an empty place, start there. */
	const restoreFrom = async (copy: string): Promise<void> => {
		await server.close();
		const next = await place(Number(new URL(server.origin).port));
		const { COMMON_GROUND_DATABASE: database } = next.env;
		vi.spyOn(console, 'log').mockImplementation(() => {});
		await restore(copy, { data: next.dataFolder, ...(database ? { database } : {}) });
		server = await startServer(next);
	};

	it('gets back what the team’s devices still hold, once', async () => {
		const drifted = vi.spyOn(console, 'warn');
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
		await restoreFrom(copy);

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
		expect((await verify(server.store)).faults).toEqual([]);
		// Nobody was told of a copy that drifted: the sums came along.
		expect(drifted).not.toHaveBeenCalled();
	});

	it('keeps what was written since by one of whom an author who offers again knows nothing', async () => {
		const own = word('met again');
		const says = (text: string) => ({ id: own.id, fields: { definition: { it: text } } });
		await mary.change('concept.suggest', own);
		for (const device of [mary, tom]) await device.sync();
		const copy = join(folder, 'second.sqlite');
		await server.store.backup(copy);
		// The old numbering goes further than the new one will have come.
		for (const text of ['one', 'two', 'three']) await mary.change('concept.suggest', word(text));
		await mary.change('concept.edit', says('Mary’s'));
		await mary.sync();
		await restoreFrom(copy);

		await tom.sync();
		await tom.change('concept.edit', says('Tom’s'));
		await tom.sync();
		for (const device of [mary, tom]) await device.sync();
		const seen = await tom.sees();
		expect(seen[`concept/${own.id}`]).toMatchObject({ definition: { it: 'Mary’s' } });
		expect(Object.values(seen)).toContainEqual(
			expect.objectContaining({ recordId: own.id, field: 'definition.it', value: 'Tom’s' }),
		);
	});
});
