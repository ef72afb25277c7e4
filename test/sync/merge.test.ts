import { randomUUID } from 'node:crypto';
import { verify } from '@common-ground/server/ops/verify.ts';
import { ENGINES, startEngine, type TestEngine } from '@common-ground/server/testing/engines.ts';
import type { Kept } from '@common-ground/shared/model/kept.ts';
import { bringBack } from '@common-ground/shared/mutations/bring-back.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../harness/server.ts';
import { type Device, newDevice } from './client.ts';

const REF = { system: 'redmine', host: 'tracker.example', key: '7' };
const TICKET = `redmine:tracker.example:7`;

describe.each(ENGINES)('two devices that did not know of one another, on %s', (name) => {
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
		expect((await verify(server.store)).faults).toEqual([]);
		await server[Symbol.asyncDispose]();
		await engine.stop();
	});

	const agree = async () => {
		for (const device of [mary, tom, mary]) await device.sync();
		expect(await mary.sees()).toEqual(await tom.sees());
	};
	const aWord = async () => {
		const id = randomUUID();
		const termId = randomUUID();
		const word = { text: 'word', side: 'it', type: 'full', context: '' };
		const definition = { marketing: 'M', it: 'I' };
		await mary.change('concept.suggest', { id, termId, definition, ...word });
		await agree();
		return { id, termId };
	};
	/** Each changes something offline; Mary’s reaches the server first. */
	const both = async (change: { mary(): Promise<void>; tom(): Promise<void> }) => {
		for (const [device, make] of [
			[mary, change.mary],
			[tom, change.tom],
		] as const) {
			device.offline = true;
			await make();
			// What was tried without a network has failed by now.
			await device.sync();
		}
		mary.offline = false;
		tom.offline = false;
		await agree();
	};
	const keptOf = async (device: Device, recordId: string) =>
		(Object.values(await device.sees()) as Kept[]).filter(
			(record) => record.recordId === recordId && record.takenBy !== undefined,
		);
	const edit = (device: Device, id: string, fields: object) => () =>
		device.change('concept.edit', { id, fields });
	const seen = async (device: Device, key: string) => (await device.sees())[key];

	it('keep both texts of a definition until somebody chooses, and bring one back by one change', async () => {
		const { id } = await aWord();
		await both({
			mary: edit(mary, id, { definition: { it: 'Mary’s' } }),
			tom: edit(tom, id, { definition: { it: 'Tom’s' } }),
		});
		expect(await seen(mary, `concept/${id}`)).toMatchObject({ definition: { it: 'Tom’s' } });
		const [kept] = await keptOf(mary, id);
		expect(kept).toMatchObject({ value: 'Mary’s', by: (await mary.me()).id });
		const { name, args } = bringBack(kept as Kept) ?? { name: '', args: {} };
		await mary.change(name, args);
		await agree();
		expect(await seen(tom, `concept/${id}`)).toMatchObject({
			definition: { it: 'Mary’s', marketing: 'M' },
		});
		expect(await keptOf(tom, id)).toEqual([]);
	});

	it('lose nothing when each saved a whole form but changed another field', async () => {
		const { id } = await aWord();
		const form = { definition: { marketing: 'M', it: 'I' }, example: '', falseFriend: '' };
		await both({
			mary: edit(mary, id, { ...form, example: 'Mary’s' }),
			tom: edit(tom, id, { ...form, falseFriend: 'Tom’s' }),
		});
		expect(await seen(mary, `concept/${id}`)).toMatchObject({
			example: 'Mary’s',
			falseFriend: 'Tom’s',
		});
		expect(await keptOf(mary, id)).toEqual([]);
	});

	it('keep the answer to a why that was written over, and only that one', async () => {
		const answer = (device: Device, answers: object) => () =>
			device.change('why.answer', { ref: REF, answers });
		await answer(mary, { whyNow: 'The fair', outcome: '' })();
		await agree();
		await both({
			mary: answer(mary, { whyNow: 'The fair', outcome: 'Mary’s' }),
			tom: answer(tom, { whyNow: 'The fair', outcome: 'Tom’s', measure: 'Visitors' }),
		});
		expect(await seen(mary, `why/${TICKET}`)).toMatchObject({
			answers: { whyNow: 'The fair', outcome: 'Tom’s', measure: 'Visitors' },
		});
		expect(await keptOf(tom, TICKET)).toMatchObject([
			{ field: 'answers.outcome', value: 'Mary’s' },
		]);
	});

	it('agree that a removed word is gone, and its late edit stays with its author', async () => {
		const { termId } = await aWord();
		await both({
			mary: () => mary.change('term.remove', { id: termId }),
			tom: () => tom.change('term.edit', { id: termId, fields: { text: 'better' } }),
		});
		expect(await seen(tom, `term/${termId}`)).toBeUndefined();
		expect((await tom.team().db.getAll('rejected')).at(-1)).toMatchObject({
			name: 'term.edit',
			args: { fields: { text: 'better' } },
			code: 'not_found',
		});
	});

	it('agree that a removed word is gone where the edit came first, and its text can be brought back', async () => {
		const { termId } = await aWord();
		tom.offline = true;
		await tom.change('term.remove', { id: termId });
		await tom.sync();
		await mary.change('term.edit', { id: termId, fields: { text: 'better' } });
		await mary.sync();
		tom.offline = false;
		await agree();
		expect(await seen(mary, `term/${termId}`)).toBeUndefined();
		const [kept] = await keptOf(mary, termId);
		expect(kept).toMatchObject({ field: '', value: { text: 'better' } });
		await mary.change('term.restore', { id: termId });
		await agree();
		expect(await seen(tom, `term/${termId}`)).toMatchObject({ text: 'better' });
	});

	it('both remove a word, and none is told off for it', async () => {
		const { termId } = await aWord();
		const before = await tom.team().db.count('rejected');
		await both({
			mary: () => mary.change('term.remove', { id: termId }),
			tom: () => tom.change('term.remove', { id: termId }),
		});
		expect(await tom.team().db.count('rejected')).toBe(before);
		expect(await mary.team().db.count('rejected')).toBe(0);
	});
});
