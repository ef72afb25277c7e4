import { LIVE_CLOSE } from '@common-ground/shared/protocol/live.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verify } from '../ops/verify.ts';
import { createTeam } from '../service.ts';
import type { TestClient } from '../testing/client.ts';
import { ENGINES, startEngine, type TestEngine } from '../testing/engines.ts';
import { suggestion } from '../testing/examples.ts';
import { TestServer } from '../testing/server.ts';
import { TestStream } from '../testing/stream.ts';

const leaving = (client: TestClient, id: string, to: string | null = null) =>
	client.ask({ method: 'POST', path: `/v1/members/${id}/leave`, body: { to } });

const recordsOf = async (client: TestClient, collection: string) =>
	(await client.whole()).records.filter((record) => record.collection === collection);

describe.each(ENGINES)('leaving a team on %s', (name) => {
	let engine: TestEngine;
	beforeAll(async () => {
		engine = await startEngine(name);
	}, 60_000);
	afterAll(() => engine.stop());
	const start = async () => TestServer.start({ env: await engine.env() });

	it('passes on what they looked after, in one change that stands in the history', async () => {
		await using server = await start();
		const ada = await server.join('admin');
		const tara = await server.join('translator');
		const word = suggestion();
		await tara.mutate('concept.suggest', word);
		await tara.mutate('concept.approve', { id: word.id });
		expect(await leaving(tara, tara.member.id)).toMatchObject({
			status: 400,
			body: { message: 'Choose who takes over what Robin Example looked after.' },
		});
		const before = (await server.store.team(server.team.id))?.seq ?? 0;
		expect((await leaving(tara, tara.member.id, ada.member.id)).status).toBe(204);
		expect((await server.store.team(server.team.id))?.seq).toBe(before + 1);
		const concepts = await recordsOf(ada, 'concept');
		expect(concepts.find(({ id }) => id === word.id)?.data).toMatchObject({
			...{ owner: ada.member.id, formerOwner: tara.member.id, vouchedBy: tara.member.id },
		});
		const back = { id: tara.member.id, from: ada.member.id };
		expect(await ada.mutate('member.return', back)).toMatchObject({ verdict: 'applied' });
		expect((await verify(server.store)).faults).toEqual([]);
	});

	it('ends all their access, and whatever is connected', async () => {
		await using server = await start();
		const ada = await server.join('admin');
		const robin = await server.join();
		const socket = await robin.live();
		const stream = await TestStream.open(server.origin, {
			Authorization: `Bearer ${robin.token}`,
		});
		expect((await leaving(ada, robin.member.id)).status).toBe(204);
		expect(await socket.closed).toBe(LIVE_CLOSE.badToken);
		await stream.ended;
		expect((await robin.offer([robin.mutation('known.add', {})])).status).toBe(401);
		expect(await server.store.devices(server.team.id)).toHaveLength(1);
	});

	it('ends all their access too where it comes as a change among others', async () => {
		await using server = await start();
		const ada = await server.join('admin');
		const robin = await server.join();
		const socket = await robin.live();
		const verdict = await ada.mutate('member.leave', { id: robin.member.id, to: null });
		expect(verdict).toMatchObject({ verdict: 'applied' });
		expect(await socket.closed).toBe(LIVE_CLOSE.badToken);
		expect((await robin.ask({ path: '/v1/devices' })).status).toBe(401);
	});

	it('is no way to be without an admin: two who leave at once', async () => {
		await using server = await start();
		const [one, two] = [await server.join('admin'), await server.join('admin')];
		const answers = await Promise.all([leaving(one, one.member.id), leaving(two, two.member.id)]);
		expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 409]);
		expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
			code: 'last_admin',
			message: 'A team needs an admin: make somebody else one first.',
		});
	});

	it('is no way to be without an admin: two who take the role from each other, or from themselves', async () => {
		await using server = await start();
		const [one, two] = [await server.join('admin'), await server.join('admin')];
		const fields = { role: 'member' };
		const demoting = (by: TestClient, whom: TestClient) =>
			by.mutate('member.edit', { id: whom.member.id, fields });
		const verdicts = await Promise.all([demoting(one, two), demoting(two, one)]);
		expect(verdicts.map(({ verdict }) => verdict).toSorted()).toEqual(['applied', 'rejected']);
		const first = verdicts[0]?.verdict === 'applied' ? one : two;
		const other = first === one ? two : one;
		await first.mutate('member.edit', { id: other.member.id, fields: { role: 'admin' } });
		const own = await Promise.all([demoting(one, one), demoting(two, two)]);
		expect(own.map(({ verdict, code }) => code ?? verdict).toSorted()).toEqual([
			...['applied', 'limit'],
		]);
	});

	it('is no way to be without an admin: two who take each other’s only device', async () => {
		await using server = await start();
		const [one, two] = [await server.join('admin'), await server.join('admin')];
		const [ones, twos] = [await one.deviceId(), await two.deviceId()];
		const answers = await Promise.all([
			one.ask({ method: 'DELETE', path: `/v1/devices/${twos}` }),
			two.ask({ method: 'DELETE', path: `/v1/devices/${ones}` }),
		]);
		expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 401]);
	});

	it('is refused while the only other admin is signed in nowhere', async () => {
		await using server = await start();
		const [one, two] = [await server.join('admin'), await server.join('admin')];
		await one.ask({ method: 'DELETE', path: `/v1/devices/${await two.deviceId()}` });
		expect(await leaving(one, one.member.id)).toMatchObject({
			status: 409,
			body: { code: 'last_admin', message: expect.stringContaining('signed in') },
		});
		expect((await one.ask({ path: '/v1/devices' })).status).toBe(200);
	});

	it('and giving up the role are refused by a push, too, while the only other admin is signed in nowhere', async () => {
		await using server = await start();
		const [one, two] = [await server.join('admin'), await server.join('admin')];
		const other = await two.deviceId();
		await one.ask({ method: 'DELETE', path: `/v1/devices/${other}` });
		const refused = {
			...{ verdict: 'rejected', code: 'limit' },
			message: expect.stringContaining('signed in'),
		};
		const { id } = one.member;
		const demote = { id, fields: { role: 'member' } };
		expect(await one.mutate('member.edit', demote)).toMatchObject(refused);
		expect(await one.mutate('member.leave', { id, to: null })).toMatchObject(refused);
		await server.join('admin');
		expect(await one.mutate('member.edit', demote)).toMatchObject({ verdict: 'applied' });
	});
});

it('removing somebody is for admins, of their own team', async () => {
	await using server = await TestServer.start();
	const admin = await server.join('admin');
	const robin = await server.join();
	const kim = await server.join('translator');
	const stranger = await server.join('admin', 'it', (await createTeam(server.store, 'B')).id);
	expect((await leaving(kim, robin.member.id)).status).toBe(403);
	expect((await leaving(stranger, robin.member.id)).status).toBe(404);
	expect((await leaving(admin, 'nobody')).status).toBe(404);
	expect((await leaving(admin, robin.member.id, robin.member.id)).status).toBe(400);
});
