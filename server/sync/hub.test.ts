import { LIVE_CLOSE } from '@common-ground/shared/protocol/live.ts';
import { describe, expect, it } from 'vitest';
import { type LiveConnection, LiveHub } from './hub.ts';

/** Somebody who listens, and what they were told. */
function listener(teamId = 't1', memberId = 'm1', deviceId = 'd1') {
	const heard: unknown[] = [];
	const ended: number[] = [];
	const connection: LiveConnection = {
		...{ teamId, memberId, deviceId },
		tell: ({ message }) => heard.push(JSON.parse(message)),
		end: (code) => ended.push(code),
	};
	return { connection, heard, ended };
}

const tick = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('the hub', () => {
	it('makes one poke of those of one tick, the latest', async () => {
		const hub = new LiveHub();
		const { connection, heard } = listener();
		hub.add(connection);
		for (const seq of [1, 2, 3]) hub.poke('t1', 'e1', seq);
		await tick();
		expect(heard).toEqual([{ type: 'poke', epoch: 'e1', seq: 3 }]);
		hub.poke('t1', 'e1', 4);
		await tick();
		expect(heard).toHaveLength(2);
	});

	it('forgets a connection that was removed', async () => {
		const hub = new LiveHub();
		const [gone, other] = [listener(), listener('t2')];
		hub.add(gone.connection);
		hub.add(other.connection);
		hub.remove(gone.connection);
		hub.remove(gone.connection);
		hub.poke('t1', 'e1', 1);
		hub.poke('t2', 'e2', 2);
		await tick();
		expect(gone.heard).toEqual([]);
		expect(other.heard).toMatchObject([{ epoch: 'e2' }]);
		expect(hub.size).toBe(1);
	});

	it('ends what a revoked device holds, and nothing else', () => {
		const hub = new LiveHub();
		const [lost, kept] = [listener('t1', 'm1', 'd1'), listener('t1', 'm1', 'd2')];
		hub.add(lost.connection);
		hub.add(kept.connection);
		hub.revoke(['d1']);
		expect(lost.ended).toEqual([LIVE_CLOSE.badToken]);
		expect(kept.ended).toEqual([]);
	});

	it('takes so many of a member and of a team, and again when one has gone', () => {
		const hub = new LiveHub(() => {}, { perMember: 2, perTeam: 3 });
		const [one, two, three] = [listener(), listener(), listener()];
		expect([one, two, three].map(({ connection }) => hub.add(connection))).toEqual([
			...[true, true, false],
		]);
		expect(hub.add(listener('t1', 'm2').connection)).toBe(true);
		expect(hub.add(listener('t1', 'm3').connection)).toBe(false);
		expect(hub.add(listener('t2', 'm1').connection)).toBe(true);
		hub.remove(one.connection);
		expect(hub.add(three.connection)).toBe(true);
	});
});
