import { randomUUID } from 'node:crypto';
import { verify } from '@common-ground/server/ops/verify.ts';
import { ENGINES, startEngine, type TestEngine } from '@common-ground/server/testing/engines.ts';
import type { Kept } from '@common-ground/shared/model/kept.ts';
import { bringBack } from '@common-ground/shared/mutations/bring-back.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../harness/server.ts';
import { type Device, newDevice } from './client.ts';

describe.each(ENGINES)('two curators at the same moment, on %s', (name) => {
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
	/** Neither knows of the other's changes; Mary's reach the server first. */
	const both = async (changes: { mary: [string, object][]; tom: [string, object][] }) => {
		for (const [device, made] of [
			[mary, changes.mary],
			[tom, changes.tom],
		] as const) {
			device.offline = true;
			for (const [mutation, args] of made) await device.change(mutation, args);
			await device.sync();
		}
		mary.offline = false;
		tom.offline = false;
		await agree();
	};
	const seen = async (key: string) =>
		(await tom.sees())[key] as Record<string, unknown> | undefined;
	const all = async (collection: string) =>
		Object.entries(await tom.sees()).flatMap(([key, record]) =>
			key.startsWith(`${collection}/`) ? [record as Record<string, unknown>] : [],
		);
	const aConcept = async () => {
		const id = randomUUID();
		await mary.change('concept.suggest', {
			...{ id, termId: randomUUID(), text: `word ${id}`, side: 'it', type: 'full', context: '' },
			definition: { marketing: 'M', it: 'I' },
		});
		await mary.change('concept.approve', { id });
		await agree();
		return id;
	};
	const aSynonym = (conceptId: string, text: string): [string, object] => [
		'term.add',
		{ ...{ id: randomUUID(), conceptId, text }, side: 'it', status: 'admitted', type: 'variant' },
	];
	const define = (id: string, it: string): [string, object] => [
		'concept.edit',
		{ id, fields: { definition: { it } } },
	];

	it('both add their synonyms, and each definition is kept to be taken: mine, theirs or made of both', async () => {
		for (const choose of ['theirs', 'mine', 'merged'] as const) {
			const id = await aConcept();
			await both({
				mary: [aSynonym(id, 'hers'), define(id, 'Mary’s')],
				tom: [aSynonym(id, 'his'), define(id, 'Tom’s')],
			});
			const words = (await all('term')).filter(({ conceptId }) => conceptId === id);
			expect(words.map(({ text }) => text).sort()).toEqual(['his', 'hers', `word ${id}`].sort());
			expect(await seen(`concept/${id}`)).toMatchObject({ definition: { it: 'Tom’s' } });
			const [kept, ...others] = (await all('kept')).filter(({ recordId }) => recordId === id);
			expect(others).toEqual([]);
			expect(kept).toMatchObject({ field: 'definition.it', value: 'Mary’s' });
			const text = kept as Kept;
			if (choose === 'theirs') await mary.change('kept.drop', { id: text.id });
			else {
				const value = choose === 'mine' ? 'Mary’s' : 'Mary’s and Tom’s';
				const call = bringBack(text, { value });
				await mary.change(call?.name ?? '', call?.args);
			}
			await agree();
			const wanted = { theirs: 'Tom’s', mine: 'Mary’s', merged: 'Mary’s and Tom’s' }[choose];
			expect(await seen(`concept/${id}`)).toMatchObject({
				definition: { it: wanted, marketing: 'M' },
			});
			expect((await all('kept')).filter(({ recordId }) => recordId === id)).toEqual([]);
		}
	});

	it('write the formula and the unit of one KPI, and neither is lost', async () => {
		const id = await aConcept();
		const kpi = (part: object): [string, object] => ['concept.edit', { id, fields: { kpi: part } }];
		await both({ mary: [kpi({ formula: 'a / b' })], tom: [kpi({ unit: '%' })] });
		expect(await seen(`concept/${id}`)).toMatchObject({ kpi: { formula: 'a / b', unit: '%' } });
		expect((await all('kept')).filter(({ recordId }) => recordId === id)).toEqual([]);
	});

	it('ask for one word, vote for one concept, and both are counted', async () => {
		const id = await aConcept();
		const vote: [string, object] = ['concept.vote', { id, vote: 1 }];
		const ask: [string, object] = ['request.ask', { text: 'Canary', side: 'it' }];
		await both({ mary: [vote, ask], tom: [vote, ask] });
		expect((await all('vote')).filter(({ conceptId }) => conceptId === id)).toHaveLength(2);
		expect(await all('request')).toHaveLength(1);
		expect(await all('asker')).toHaveLength(2);
	});

	it('merge each into the other’s, and one of the two merges holds', async () => {
		const [a, b] = [await aConcept(), await aConcept()];
		await both({
			mary: [['concept.merge', { id: a, into: b }]],
			tom: [['concept.merge', { id: b, into: a }]],
		});
		expect(await seen(`concept/${a}`)).toMatchObject({ status: 'retired', mergedInto: b });
		expect(await seen(`concept/${b}`)).toMatchObject({ status: 'approved' });
		expect((await tom.team().db.getAll('rejected')).at(-1)).toMatchObject({
			name: 'concept.merge',
			code: 'conflict',
		});
	});

	it('sign off for their sides, and then it is approved, though each saw one signature', async () => {
		await mary.change('team.policy', { signOff: 'both' });
		const id = await aConcept();
		await mary.change('concept.reopen', { id });
		await agree();
		const approve: [string, object] = ['concept.approve', { id }];
		await both({ mary: [approve], tom: [approve] });
		expect(await seen(`concept/${id}`)).toMatchObject({ status: 'approved' });
		await mary.change('team.policy', { signOff: 'one' });
		await agree();
	});

	it('decide on 400 at once, which takes a few requests, and undo all of it', async () => {
		const ids = (await all('concept'))
			.map(({ id }) => String(id))
			.filter((id) => id.startsWith('sp-'))
			.slice(0, 400);
		const state = async () => {
			const concepts = await all('concept');
			return concepts.filter(({ id }) => ids.includes(String(id))).map(({ status }) => status);
		};
		const was = await state();
		const asked = tom.asked.length;
		tom.offline = true;
		for (const id of ids) await tom.change('concept.retire', { id, reason: 'Not ours' });
		tom.offline = false;
		await agree();
		expect(new Set(await state())).toEqual(new Set(['retired']));
		expect(tom.asked.slice(asked).filter((path) => path === '/v1/push').length).toBeLessThan(6);
		for (const id of ids) await tom.change('concept.reopen', { id });
		await agree();
		expect(await state()).toEqual(was);
	}, 120_000);
});
