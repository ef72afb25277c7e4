import { randomUUID } from 'node:crypto';
import { PROBLEMS, Problem, type ProblemCode } from '@common-ground/shared/protocol/problem.ts';
import type { QueuedMutation } from '@common-ground/shared/protocol/push.ts';
import { BODY_LIMIT, PUSH_LIMIT, SCHEMA_VERSION } from '@common-ground/shared/protocol/version.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTeam } from '../service.ts';
import type { TestClient } from '../testing/client.ts';
import { ENGINES, startEngine, type TestEngine } from '../testing/engines.ts';
import { suggestion } from '../testing/examples.ts';
import type { Answer } from '../testing/http.ts';
import { TestServer } from '../testing/server.ts';
import { expectInOrder } from './in-order.fixture.ts';

const NUL = '\u0000';

interface Stage {
	server: TestServer;
	/** Who sends what is bad. */
	eve: TestClient;
	/** Of the same team. */
	robin: TestClient;
	/** Of another team. */
	stranger: TestClient;
	/** A concept of that team. */
	foreign: string;
}

type Row = [what: string, problem: ProblemCode, ask: (stage: Stage) => Promise<Answer>];

const push = ({ eve }: Stage, body: unknown): Promise<Answer> =>
	eve.ask({ method: 'POST', path: '/v1/push', body });

/** A push that is right but for what is given. */
const pushWith = (stage: Stage, part: object): Promise<Answer> => {
	const { clientId, epoch } = stage.eve;
	const mutations = [stage.eve.mutation('concept.suggest', suggestion())];
	return push(stage, { clientId, epoch, schemaVersion: SCHEMA_VERSION, mutations, ...part });
};

const mutationWith = (stage: Stage, part: object): Promise<Answer> =>
	pushWith(stage, {
		mutations: [{ uuid: randomUUID(), id: 1, name: 'known.add', args: {}, base: 0, ...part }],
	});

const numbered = (...ids: number[]): QueuedMutation[] =>
	ids.map((id) => ({
		uuid: randomUUID(),
		id,
		name: 'concept.suggest',
		args: suggestion(),
		base: 0,
	}));

const changes = ({ eve }: Stage, query: Record<string, string>): Promise<Answer> =>
	eve.ask({ path: `/v1/changes?${new URLSearchParams(query)}` });

const ROWS: Row[] = [
	['a body that is no JSON', 'bad_request', (stage) => push(stage, '{"clientId": ')],
	['an empty body', 'bad_request', (stage) => push(stage, '')],
	['JSON that is no object', 'bad_request', (stage) => push(stage, 'null')],
	['a body of brackets without end', 'bad_request', (stage) => push(stage, '['.repeat(500_000))],
	['a client id that is none', 'bad_request', (stage) => pushWith(stage, { clientId: 7 })],
	['mutations that are no list', 'bad_request', (stage) => pushWith(stage, { mutations: {} })],
	['no mutations', 'bad_request', (stage) => pushWith(stage, { mutations: [] })],
	['an id as text', 'bad_request', (stage) => mutationWith(stage, { id: '1' })],
	['an id below 1', 'bad_request', (stage) => mutationWith(stage, { id: 0 })],
	['an id that no number holds', 'bad_request', (stage) => mutationWith(stage, { id: 2 ** 53 })],
	['a base that is no number', 'bad_request', (stage) => mutationWith(stage, { base: 'now' })],
	['a uuid that is none', 'bad_request', (stage) => mutationWith(stage, { uuid: '../../etc' })],
	['a name with a NUL', 'bad_request', (stage) => mutationWith(stage, { name: `known${NUL}` })],
	['a version that is text', 'bad_request', (stage) => pushWith(stage, { schemaVersion: '1' })],
	[
		'more changes than fit into one push',
		'bad_request',
		(stage) =>
			pushWith(stage, {
				mutations: numbered(...Array.from({ length: PUSH_LIMIT + 1 }, (_, n) => n + 1)),
			}),
	],
	['a body over the limit', 'too_large', (stage) => push(stage, 'x'.repeat(BODY_LIMIT + 1))],
	['a first id that is not 1', 'id_gap', (stage) => pushWith(stage, { mutations: numbered(2) })],
	['a gap in the ids', 'id_gap', (stage) => pushWith(stage, { mutations: numbered(1, 2, 4) })],
	['one id twice', 'id_gap', (stage) => pushWith(stage, { mutations: numbered(1, 1) })],
	['ids that run backwards', 'id_gap', (stage) => pushWith(stage, { mutations: numbered(2, 1) })],
	[
		'the epoch of another team',
		'wrong_epoch',
		(stage) => pushWith(stage, { epoch: stage.stranger.epoch }),
	],
	[
		'another member’s client id',
		'forbidden',
		async (stage) => {
			await stage.robin.mutate('concept.suggest', suggestion());
			return pushWith(stage, { clientId: stage.robin.clientId });
		},
	],
	[
		'a cursor of the future',
		'stale_cursor',
		async (stage) => stage.eve.askChanges((await stage.eve.seq()) + 1),
	],
	['a cursor far beyond', 'stale_cursor', (stage) => stage.eve.askChanges(999_999_999_999_999)],
	[
		'a cursor of another team',
		'stale_cursor',
		(stage) => stage.eve.askChanges(1, stage.stranger.epoch),
	],
	['a cursor of no epoch', 'stale_cursor', (stage) => stage.eve.askChanges(1, `e'--`)],
	['a cursor with a NUL', 'bad_request', (stage) => stage.eve.askChanges(1, `e${NUL}`)],
	['a cursor below zero', 'bad_request', (stage) => stage.eve.askChanges(-1)],
	['a cursor between two seqs', 'bad_request', (stage) => stage.eve.askChanges(1.5)],
	[
		'a cursor that is text',
		'bad_request',
		({ eve, ...stage }) =>
			changes(
				{ eve, ...stage },
				{ epoch: eve.epoch, seq: '1; DROP TABLE teams', clientId: eve.clientId },
			),
	],
	['a cursor that is missing', 'bad_request', (stage) => changes(stage, {})],
	[
		'another member’s part of the snapshot',
		'bad_request',
		({ eve, robin }) => eve.ask({ path: `/v1/snapshot/member:${robin.member.id}` }),
	],
	[
		'the other side’s part of the snapshot',
		'bad_request',
		({ eve }) => eve.ask({ path: '/v1/snapshot/side:marketing' }),
	],
	[
		'another member’s device',
		'not_found',
		async ({ eve, robin }) =>
			eve.ask({ method: 'DELETE', path: `/v1/devices/${await robin.deviceId()}` }),
	],
	[
		'a device of another team',
		'not_found',
		async ({ eve, stranger }) =>
			eve.ask({ method: 'DELETE', path: `/v1/devices/${await stranger.deviceId()}` }),
	],
	[
		'a device with a NUL',
		'bad_request',
		({ eve }) => eve.ask({ method: 'DELETE', path: '/v1/devices/%00' }),
	],
	[
		'an invite with a NUL in the name',
		'bad_request',
		async ({ server, eve }) =>
			eve.ask({
				method: 'POST',
				path: '/v1/join',
				body: { invite: await server.invite(), name: 'Kim', device: `Chrome${NUL}` },
			}),
	],
];

type BadChange = [what: string, code: string, name: string, args: (stage: Stage) => unknown];

/** What is wrong with one change only: it gets its verdict, and those behind it go on. */
const BAD_CHANGES: BadChange[] = [
	['an unknown name', 'unknown_mutation', 'team.destroy', () => ({})],
	['the name of what every object has', 'unknown_mutation', 'constructor', () => ({})],
	[
		'arguments of the wrong type',
		'bad_arguments',
		'concept.suggest',
		() => suggestion('SLA', { id: 7 }),
	],
	['no arguments', 'bad_arguments', 'concept.suggest', () => null],
	['an id with a NUL', 'bad_arguments', 'known.add', () => ({ conceptId: `c${NUL}` })],
	[
		'a term as long as a book',
		'bad_arguments',
		'concept.suggest',
		() => suggestion('x'.repeat(100_000)),
	],
	['a concept of another team', 'not_found', 'concept.approve', ({ foreign }) => ({ id: foreign })],
	[
		'another member’s role',
		'forbidden',
		'member.edit',
		({ robin }) => ({ id: robin.member.id, fields: { role: 'admin' } }),
	],
];

describe.each(ENGINES)('on %s', { timeout: 30_000 }, (name) => {
	let engine: TestEngine;
	let stage: Stage;
	beforeAll(async () => {
		engine = await startEngine(name);
		const server = await TestServer.start({ env: await engine.env() });
		const other = await createTeam(server.store, 'Other');
		const stranger = await server.join('admin', 'it', other.id);
		const robin = await server.join();
		const concept = suggestion();
		await stranger.mutate('concept.suggest', concept);
		stage = { server, stranger, foreign: concept.id, robin, eve: robin };
	}, 60_000);
	afterAll(async () => {
		await stage?.server[Symbol.asyncDispose]();
		await engine?.stop();
	});
	beforeEach(async () => {
		stage.eve = await stage.server.join('translator');
	});

	it.each(ROWS)('%s is answered with %s in a sentence, and harms nothing', async (_, code, ask) => {
		const answer = await ask(stage);
		expect(answer).toMatchObject({ status: PROBLEMS[code], body: { code } });
		expect(Problem.parse(answer.body).message).toMatch(/^[A-Z].*[.)]$/);
		await expectInOrder(stage.server, stage.robin);
	});

	it.each(BAD_CHANGES)(
		'%s is rejected with %s, and what is behind it is taken',
		async (_, code, named, args) => {
			const { eve } = stage;
			const bad = eve.mutation(named, args(stage));
			const { verdicts } = await eve.push(bad, eve.mutation('concept.suggest', suggestion()));
			expect(verdicts).toMatchObject([{ verdict: 'rejected', code }, { verdict: 'applied' }]);
			expect(verdicts[0]?.message).toMatch(/^[A-Z]/);
			await expectInOrder(stage.server, stage.robin);
		},
	);

	it('a change that comes again is done once, by whatever name it comes', async () => {
		const { eve } = stage;
		const change = eve.mutation('concept.suggest', suggestion());
		await eve.push(change);
		const before = await eve.seq();
		const again = await eve.push(change, { ...change, name: 'known.add' });
		expect(again.verdicts.map(({ verdict }) => verdict)).toEqual(['repeated', 'repeated']);
		expect(await eve.seq()).toBe(before);
		await expectInOrder(stage.server, stage.robin);
	});
});
