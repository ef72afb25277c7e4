import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../harness/server.ts';
import { type Device, newDevice } from './client.ts';

const REF = { system: 'redmine', host: 'tracker.example', key: '12' };
const ID = 'redmine:tracker.example:12';

let server: TestServer;
let mary: Device;
let tom: Device;

beforeAll(async () => {
	server = await startTestServer();
	mary = await newDevice();
	await mary.join(await server.invite({ side: 'marketing', role: 'admin' }), 'Mary');
	tom = await newDevice();
}, 60_000);
afterAll(() => server[Symbol.asyncDispose]());

describe('work that was done before joining', () => {
	const word = {
		id: randomUUID(),
		termId: randomUUID(),
		text: 'runbook',
		side: 'it',
		type: 'full',
		definition: { marketing: '', it: 'Steps for an emergency' },
		context: '',
	};
	const answers = {
		whyNow: 'The fair is in May.',
		outcome: '',
		priorityId: '',
		noPriority: 'None fits yet.',
		measure: '',
		neededBy: '',
	};

	it('reaches the team as suggestions and answers, under the member’s name there', async () => {
		await tom.change('concept.suggest', word);
		await tom.change('concept.approve', { id: word.id });
		await tom.change('known.add', { conceptId: 'sp-known' });
		await tom.change('request.ask', { text: 'canary', side: 'it', context: 'A canary first.' });
		await tom.change('why.answer', { ref: REF, answers });
		await tom.change('ticket.describe', { ref: REF, fields: { level: 4, channel: 'email' } });
		const needed = { by: '2026-05-31', why: 'The fair' };
		await tom.change('expectation.set', { ref: REF, fields: { needed } });
		await tom.join(await server.invite({ side: 'it', role: 'member' }), 'Tom');
		await tom.sync();
		await mary.sync();

		const seen = await mary.sees();
		const member = Object.values(seen).find(
			(record) => (record as { name?: string }).name === 'Tom',
		);
		const { id } = member as { id: string };
		expect(seen[`concept/${word.id}`]).toMatchObject({
			status: 'suggested',
			suggestion: { by: id },
		});
		expect(seen['request/it~canary']).toMatchObject({ state: 'open', by: id });
		expect(seen[`asker/it~canary~${id}`]).toMatchObject({ by: id, context: 'A canary first.' });
		expect(seen[`why/${ID}`]).toMatchObject({ answers, by: id });
		expect(seen[`ticket/${ID}`]).toMatchObject({ level: 4, channel: 'email', taggedBy: id });
		expect(seen[`expectation/${ID}`]).toMatchObject({ needed, changed: { by: id } });
		const hers = await mary.team().db.getAll('records');
		expect(hers.filter(({ collection }) => collection === 'known')).toEqual([]);
		expect(await tom.team().db.getAll('rejected')).toEqual([]);
	});

	it('stays on the device as it was, for when the team is left', async () => {
		const local = await tom.local();
		expect((await local.get('records', ['concept', word.id]))?.data).toMatchObject({
			status: 'approved',
		});
	});
});

describe('an invite', () => {
	it('that was used says so, and the device stays where it is', async () => {
		const link = await server.invite({ side: 'it', role: 'admin' });
		const first = await newDevice();
		await first.join(link, 'Ann');
		const second = await newDevice();
		await expect(second.join(link, 'Bob')).rejects.toThrow(/invite/i);
		expect(second.team().remote).toBeUndefined();
	});
});
