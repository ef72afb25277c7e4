import { beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetMembership } from '../../replica/device.ts';
import { join } from '../../replica/join.ts';
import { signOut } from '../../replica/leave.ts';
import { put, scripted, snapshot } from '../../replica/testing.ts';
import { holdCurrent } from './current.ts';

const LINK = 'https://team.example/join#abcdefghijklmnopqrstuvwxyz';
const member = { id: 'mary', name: 'Mary', side: 'it', role: 'member', state: 'active' };
const cursor = { epoch: 'e1', seq: 1 };

let teams = 0;

function server() {
	const teamId = `current-${++teams}`;
	return scripted({
		'POST /v1/join': () =>
			Response.json({ token: 't', teamId, teamName: 'Acme', epoch: 'e1', member }),
		...snapshot(cursor, [put('member', member)]),
		'GET /v1/changes': () => Response.json({ changes: [], cursor, more: false, lastMutationId: 0 }),
	});
}

class FakeSocket {
	static open = 0;
	onclose?: () => void;
	constructor() {
		FakeSocket.open++;
	}
	close() {
		FakeSocket.open--;
	}
}

function held(fetch: ReturnType<typeof server>['fetch']) {
	const webSocket = () => new FakeSocket() as unknown as WebSocket;
	const current = holdCurrent({ fetch, webSocket, later: vi.fn() });
	const joinIt = () =>
		current.change(() => join(fetch, { link: LINK, name: 'Mary', device: 'A test' }));
	return { current, joinIt };
}

beforeEach(async () => {
	await forgetMembership();
	FakeSocket.open = 0;
});

describe('the current team', () => {
	it('is opened once, however many ask at the same time', async () => {
		const { current } = held(server().fetch);
		const [first, second] = await Promise.all([current.team(), current.team()]);
		expect(first).toBe(second);
		expect(first.remote).toBeUndefined();
	});

	it('is the joined one for whoever asks after the join', async () => {
		const { current, joinIt } = held(server().fetch);
		await joinIt();
		expect((await current.team()).remote?.membership.teamName).toBe('Acme');
	});

	it('is joined once, even if an alarm rings during the join', async () => {
		const { fetch, seen } = server();
		const rung: Promise<void>[] = [];
		const { current, joinIt } = held((url, init) => {
			if (url.includes('snapshot/team')) rung.push(current.wake());
			return fetch(url, init);
		});
		await joinIt();
		await Promise.all(rung);
		expect(rung).toHaveLength(1);
		expect(seen.filter((name) => name === 'GET /v1/snapshot/team')).toHaveLength(1);
	});

	it('stays the local one when a join fails', async () => {
		const { current, joinIt } = held(scripted({}).fetch);
		expect(await joinIt()).toMatchObject({ ok: false });
		expect((await current.team()).remote).toBeUndefined();
	});

	it('takes up a join that was cut off, the next time it wakes', async () => {
		const { fetch } = server();
		let offline = true;
		const { current, joinIt } = held((url, init) =>
			offline && url.includes('snapshot') ? Promise.reject(new TypeError('cut')) : fetch(url, init),
		);
		expect(await joinIt()).toMatchObject({ ok: false, code: 'unreachable' });
		offline = false;
		await current.wake();
		expect((await current.team()).remote).toBeDefined();
	});

	it('has a live channel while somebody looks, also after it changed', async () => {
		const { fetch } = server();
		const { current, joinIt } = held(fetch);
		current.watch(true);
		await joinIt();
		expect(FakeSocket.open).toBe(1);
		const { remote } = await current.team();
		await current.change(async () => remote && signOut(fetch, remote.membership));
		expect(FakeSocket.open).toBe(0);
		expect((await current.team()).remote).toBeUndefined();
	});
});
