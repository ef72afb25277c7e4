import type { Handlers } from '../../../messaging/serve.ts';
import { announceChange } from '../../../replica/changes.ts';
import type { Background } from '../background.ts';

/** Changes of the team's data, and those that came back refused. */
export const changeHandlers = ({
	current,
}: Background): Pick<Handlers, 'mutate' | 'rejected.dismiss'> => ({
	async mutate(change) {
		return (await current.team()).mutate(change);
	},

	async 'rejected.dismiss'({ uuid }) {
		await (await current.team()).db.delete('rejected', uuid);
		announceChange(['status']);
		return null;
	},
});
