import type { Handlers } from '../../../messaging/serve.ts';
import { announceChange } from '../../../replica/changes.ts';
import { join, lookAtInvite } from '../../../replica/join.ts';
import { setLocalMember } from '../../../replica/local.ts';
import { keepFloor } from '../alarms.ts';
import type { Background } from '../background.ts';
import { deviceName } from '../device-name.ts';
import { tellPages } from '../news.ts';
import { changeSettings } from '../settings.ts';
import { statusOf } from '../status.ts';

type Names = 'status' | 'settings.set' | 'invite.look' | 'join' | 'sync.now';

/** Who the member is, which team is current, and how it stands with its server. */
export const teamHandlers = ({
	current,
	ports,
	fetch,
	lookups,
}: Background): Pick<Handlers, Names> => ({
	async status() {
		return statusOf(await current.team());
	},

	async 'settings.set'({ side, name, theme, underline, writing, countLookups }) {
		const { db, remote } = await current.team();
		// In a joined team both come from the membership.
		if (!remote && (side !== undefined || name !== undefined))
			await setLocalMember(db, { side, name });
		await changeSettings({
			theme,
			underline,
			writing,
			countLookups,
			...(side !== undefined && !remote ? { sideChosen: true } : {}),
		});
		// What was counted before a no is not told after it.
		if (countLookups === false) await lookups.forget();
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

	async 'sync.now'() {
		await current.wake({ eager: true });
		return null;
	},
});
