import type { Handlers } from '../../../messaging/serve.ts';
import { call } from '../../../replica/http.ts';
import { forget, signOut } from '../../../replica/leave.ts';
import type { OpenTeam } from '../../../replica/team.ts';
import { keepFloor } from '../alarms.ts';
import type { Background } from '../background.ts';
import { askServer } from './ask-server.ts';

/** Ways out of the team: for this browser, for its member, for somebody else. */
export const leavingHandlers = (
	background: Background,
): Pick<Handlers, 'sign.out' | 'leave' | 'member.remove'> => {
	const { current, fetch } = background;
	const letGo = (id: string, to: string | null) =>
		askServer(background, async (server) => {
			await call(server, `/v1/members/${encodeURIComponent(id)}/leave`, { body: { to } });
			return {};
		});
	return {
		async 'sign.out'() {
			const { remote } = await current.team();
			if (!remote) return { ok: true };
			await lastTry(remote);
			const out = await current.change(() => signOut(fetch, remote.membership));
			await keepFloor();
			return out;
		},

		async leave({ to }) {
			const { remote } = await current.team();
			if (!remote) return { ok: true };
			await lastTry(remote);
			const left = await letGo(remote.membership.member.id, to);
			// Whom the server does not know any more has left already.
			if (!left.ok && left.code !== 'unauthorized' && left.code !== 'team_deleted') return left;
			await current.change(() => forget(remote.membership));
			await keepFloor();
			return { ok: true };
		},

		async 'member.remove'({ id, to }) {
			const removed = await letGo(id, to);
			if (removed.ok) void current.wake({ eager: true });
			return removed;
		},
	};
};

/** Sends what waits, if that can be done soon: a server that hangs must not keep anyone in its team. */
const lastTry = ({ sync }: NonNullable<OpenTeam['remote']>): Promise<void> =>
	Promise.race([
		sync.request({ eager: true }),
		new Promise<void>((resolve) => setTimeout(resolve, LAST_TRY_MS)),
	]);

const LAST_TRY_MS = 5_000;
