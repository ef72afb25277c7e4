import type { Handlers } from '../../../messaging/serve.ts';
import { announceChange } from '../../../replica/changes.ts';
import { resend } from '../../../replica/mutate.ts';
import type { Background } from '../background.ts';

/** Changes of the team's data, and those that came back refused. */
export const changeHandlers = ({
	current,
}: Background): Pick<Handlers, 'mutate' | 'rejected.dismiss' | 'rejected.resend'> => ({
	async mutate(change) {
		return (await current.team()).mutate(change);
	},

	async 'rejected.dismiss'({ uuid }) {
		await (await current.team()).db.delete('rejected', uuid);
		announceChange(['status']);
		return null;
	},

	async 'rejected.resend'({ uuid, args }) {
		const { db, remote } = await current.team();
		const result = await resend(db, { uuid, args });
		if (result.ok) void remote?.sync.request();
		return result;
	},
});
