import { InviteReply, InviteRequest } from '@common-ground/shared/protocol/join.ts';
import type { Failed } from '../../../messaging/replies.ts';
import type { Handlers } from '../../../messaging/serve.ts';
import { announceChange } from '../../../replica/changes.ts';
import { explained } from '../../../replica/explain.ts';
import { callFor } from '../../../replica/http.ts';
import { join, lookAtInvite } from '../../../replica/join.ts';
import { leave } from '../../../replica/leave.ts';
import { setLocalMember } from '../../../replica/local.ts';
import { keepFloor } from '../alarms.ts';
import type { Background } from '../background.ts';
import { deviceName } from '../device-name.ts';
import { tellPages } from '../news.ts';
import { changeSettings } from '../settings.ts';
import { statusOf } from '../status.ts';

type Names =
	| 'status'
	| 'settings.set'
	| 'invite.look'
	| 'join'
	| 'leave'
	| 'invite.create'
	| 'sync.now';

/** Who the member is, which team is current, and how it stands with its server. */
export const teamHandlers = ({ current, ports, fetch }: Background): Pick<Handlers, Names> => ({
	async status() {
		return statusOf(await current.team());
	},

	async 'settings.set'({ side, name, theme, underline, writing }) {
		const { db, remote } = await current.team();
		// In a joined team both come from the membership.
		if (!remote && (side !== undefined || name !== undefined))
			await setLocalMember(db, { side, name });
		await changeSettings({
			theme,
			underline,
			writing,
			...(side !== undefined && !remote ? { sideChosen: true } : {}),
		});
		announceChange(['status']);
		tellPages(ports, 'settings');
		return null;
	},

	'invite.look': ({ link }) => lookAtInvite(fetch, link),

	async join({ link, name }) {
		const device = deviceName(navigator.userAgent);
		const joined = await current.change(() => join(fetch, { link, name, device }));
		await keepFloor();
		if (!joined.ok) return joined;
		void current.wake({ eager: true });
		const { teamName, member } = joined.membership;
		return { ok: true, teamName, side: member.side, role: member.role };
	},

	async leave() {
		const { remote } = await current.team();
		if (!remote) return null;
		// One last try to send what waits; a server that hangs must not keep anyone in its team.
		await Promise.race([remote.sync.request({ eager: true }), pause(LAST_TRY_MS)]);
		await current.change(() => leave(fetch, remote.membership));
		await keepFloor();
		return null;
	},

	async 'invite.create'(request) {
		const { remote } = await current.team();
		if (!remote) return LOCAL;
		const wish = InviteRequest.safeParse(request);
		if (!wish.success) return BAD_WISH;
		const { origin, token } = remote.membership;
		try {
			const body = wish.data;
			const reply = await callFor({ origin, token, fetch }, '/v1/invites', InviteReply, { body });
			return { ok: true, link: reply.link, expires: reply.expires };
		} catch (error) {
			return explained(error, origin);
		}
	},

	async 'sync.now'() {
		await current.wake({ eager: true });
		return null;
	},
});

const LAST_TRY_MS = 5_000;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const LOCAL: Failed = {
	ok: false,
	code: 'bad_request',
	message:
		'Nobody can be invited to this device alone. Join a team first, or set one up on a server.',
};
const BAD_WISH: Failed = {
	ok: false,
	code: 'bad_request',
	message: 'An invite lasts 1 to 720 hours and lets in 1 to 500 people. Change that and try again.',
};
