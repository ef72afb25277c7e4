import type { Handlers } from '../../../messaging/serve.ts';
import type { Background } from '../background.ts';
import { setMarks } from '../marks.ts';
import { followGrants } from '../sites.ts';

/** On which sites we are at work. */
export const siteHandlers = ({
	ports,
}: Background): Pick<Handlers, 'site.pause' | 'sites.changed'> => ({
	async 'site.pause'({ host, paused }, from) {
		if (from.kind === 'page' && from.url.host !== host)
			throw new Error('A page can be paused from itself only.');
		await setMarks(ports, host, !paused);
		return null;
	},

	async 'sites.changed'() {
		await followGrants();
		return null;
	},
});
