import { describe, expect, it } from 'vitest';
import { suggestion } from '../testing/examples.ts';
import { TestServer } from '../testing/server.ts';

describe('the log', () => {
	it('of a whole session has a line for each request, and nothing that anyone said', async () => {
		await using server = await TestServer.start();
		const invite = await server.invite();
		const device = 'Kims Fuchs auf Linux';
		const body = { invite, name: 'Kim Example', device };
		await server.ask({ method: 'POST', path: '/v1/invites/look', body });
		const joined = await server.ask({ method: 'POST', path: '/v1/join', body });
		const robin = await server.join('translator');
		const text = 'Quittengelee';
		await robin.mutate('concept.suggest', suggestion(text, { context: 'Im Ticket stand es so' }));
		await robin.mutate('Holunder', {});
		const ref = { system: 'jira', host: 'tickets.geheim.example', key: 'CAMP-7' };
		await robin.mutate('ticket.tag', { ref, priorityId: null });
		await robin.changes(0);
		await robin.whole();
		await robin.ask({ path: '/v1/changes?word=Brombeere' });
		await robin.ask({ path: '/nowhere/Brombeere' });
		await robin.ask({ method: 'POST', path: '/v1/push', body: '{"Brombeere' });
		await server.ask({ path: '/v1/devices', token: 'Brombeere' });
		await server.ask({ path: '/join?Brombeere' });
		const socket = await robin.live();
		socket.socket.close();
		await socket.closed;
		await server.close();

		const lines = server.log.map((line) => JSON.parse(line));
		const asked = lines
			.filter(({ method }) => method)
			.map(({ method, route }) => `${method} ${route}`);
		expect(asked).toEqual(
			expect.arrayContaining([
				'POST /v1/join',
				'POST /v1/push',
				'GET /v1/snapshot/:part',
				'GET /v1/live',
			]),
		);
		expect(lines.find(({ route }) => route === '/v1/push')).toMatchObject({
			status: 200,
			ms: expect.any(Number),
			team: server.team.id,
			member: robin.member.id,
		});
		const { token } = joined.body as { token: string };
		for (const secret of [
			...[token, robin.token, invite, text, device, 'Kim Example', 'Robin', 'Acme'],
			...['Ticket stand', 'Holunder', 'geheim', 'CAMP', 'Brombeere', 'clientId', 'epoch'],
		])
			expect(server.log.join('')).not.toContain(secret);
	});
});
