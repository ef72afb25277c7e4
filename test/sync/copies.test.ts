import { randomUUID } from 'node:crypto';
import { createLog } from '@common-ground/server/ops/log.ts';
import { verify } from '@common-ground/server/ops/verify.ts';
import type { RecordWrite } from '@common-ground/server/store/store.ts';
import { forgetBefore } from '@common-ground/server/sync/forget.ts';
import { LiveHub } from '@common-ground/server/sync/hub.ts';
import { ENGINES, startEngine, type TestEngine } from '@common-ground/server/testing/engines.ts';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { startTestServer, type TestServer } from '../harness/server.ts';
import { type Device, newDevice } from './client.ts';

afterEach(() => vi.restoreAllMocks());

describe.each(ENGINES)('the copy of a team on a device, on %s,', (name) => {
	let engine: TestEngine;
	let server: TestServer;
	let mary: Device;
	let tom: Device;
	beforeAll(async () => {
		engine = await startEngine(name);
		server = await startTestServer({ env: await engine.env() });
		mary = await newDevice();
		await mary.join(await server.invite({ side: 'marketing', role: 'admin' }), 'Mary');
		tom = await newDevice();
		await tom.join(await server.invite({ side: 'it', role: 'translator' }), 'Tom');
		await agree();
	}, 60_000);
	afterAll(async () => {
		await server[Symbol.asyncDispose]();
		await engine.stop();
	});

	const agree = async () => {
		for (const device of [mary, tom, mary]) await device.sync();
		expect(await shared(mary)).toEqual(await shared(tom));
	};
	const shared = async (device: Device) =>
		Object.entries(await device.sees()).filter(([key]) => !key.startsWith('term/side-'));
	const aWord = async () => {
		const [id, termId] = [randomUUID(), randomUUID()];
		const word = { text: 'word', side: 'it', type: 'full', context: '' };
		const definition = { marketing: 'M', it: 'I' };
		await mary.change('concept.suggest', { id, termId, definition, ...word });
		await agree();
		return { id, termId };
	};
	/** Writes past all rules: under the team’s next seq, or under the last one, which nobody reads again. */
	const write = (record: Omit<RecordWrite, 'seq' | 'data'>, { unheard = false } = {}) =>
		server.store.write(async (tx) => {
			const team = await tx.lock(server.teamId);
			const seq = unheard ? (team?.seq ?? 0) : await tx.nextSeq(server.teamId);
			const conceptId = 'sp-x';
			const data = { id: record.id, conceptId, text: 'secret', side: 'it', status: 'preferred' };
			const text = JSON.stringify({ ...data, type: 'full' });
			await tx.writeRecords(server.teamId, [{ ...record, seq, data: text }]);
		});
	const snapshots = async (device: Device, work: () => Promise<void>): Promise<number> => {
		const before = device.asked.filter((path) => path.startsWith('/v1/snapshot')).length;
		await work();
		return device.asked.filter((path) => path.startsWith('/v1/snapshot')).length - before;
	};

	it('that lacks a change without knowing it is fetched anew, and the log says so without a word of it', async () => {
		const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
		const id = randomUUID();
		await write({ collection: 'term', id, scope: 'team' }, { unheard: true });
		expect(await snapshots(tom, tom.sync)).toBe(3);
		expect(await tom.sees()).toHaveProperty([`term/${id}`]);
		expect(warn.mock.calls.flat().join()).toMatch(/differs from the server’s \(team\)/);
		expect(warn.mock.calls.flat().join()).not.toContain('secret');
		await mary.sync();
		await agree();
	});

	it('is in step again after the device was away for longer than deletes are remembered', async () => {
		const { id, termId } = await aWord();
		tom.offline = true;
		await tom.change('concept.edit', { id, fields: { example: 'Written meanwhile' } });
		await tom.sync();
		await mary.change('term.remove', { id: termId });
		await mary.sync();
		const deps = { store: server.store, hub: new LiveHub(), log: createLog({ write: () => {} }) };
		await forgetBefore(deps, { id: server.teamId }, '9999');
		tom.offline = false;
		expect(await snapshots(tom, tom.sync)).toBe(3);
		await agree();
		const seen = await tom.sees();
		expect(seen).not.toHaveProperty([`term/${termId}`]);
		expect(seen[`concept/${id}`]).toMatchObject({ example: 'Written meanwhile' });
		expect(await tom.team().db.count('outbox')).toBe(0);
	});

	it('follows its member to the other side: what that side shares comes, what the old one shared goes', async () => {
		const [old, next, later] = ['side-1', 'side-2', 'side-3'];
		await write({ collection: 'term', id: old, scope: 'side:it' });
		await write({ collection: 'term', id: next, scope: 'side:marketing' });
		await tom.sync();
		expect(await tom.sees()).toHaveProperty([`term/${old}`]);
		expect(await tom.sees()).not.toHaveProperty([`term/${next}`]);
		const { id } = await tom.me();
		await mary.change('member.edit', { id, fields: { side: 'marketing' } });
		await mary.sync();
		await write({ collection: 'term', id: later, scope: 'side:marketing' });
		const warn = vi.spyOn(console, 'warn');
		expect(await snapshots(tom, tom.sync)).toBe(0);
		expect(warn).not.toHaveBeenCalled();
		const seen = await tom.sees();
		expect(seen).not.toHaveProperty([`term/${old}`]);
		expect(seen).toHaveProperty([`term/${next}`]);
		expect(seen).toHaveProperty([`term/${later}`]);
		await agree();

		await mary.change('member.edit', { id, fields: { side: 'it' } });
		await mary.sync();
		await tom.sync();
		expect(await tom.sees()).toHaveProperty([`term/${old}`]);
		expect(await tom.sees()).not.toHaveProperty([`term/${later}`]);
	});

	it('keeps what a newer version wrote when this one edits the record', async () => {
		const { id } = await aWord();
		await server.store.write(async (tx) => {
			await tx.lock(server.teamId);
			const key = { collection: 'concept', id } as const;
			const row = await tx.record(server.teamId, key);
			const data = JSON.stringify({ ...JSON.parse(row?.data ?? ''), novelty: { of: ['2027'] } });
			const seq = await tx.nextSeq(server.teamId);
			await tx.writeRecords(server.teamId, [{ ...key, scope: 'team', seq, data }]);
		});
		await agree();
		await tom.change('concept.edit', { id, fields: { example: 'Older, and careful' } });
		await agree();
		expect((await mary.sees())[`concept/${id}`]).toMatchObject({
			example: 'Older, and careful',
			novelty: { of: ['2027'] },
		});
	});

	it('sums up to what the server says of it, after all that', async () => {
		expect((await verify(server.store)).faults.join()).not.toContain('sum');
	});
});
