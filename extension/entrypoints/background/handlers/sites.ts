import type { Handlers } from '../../../messaging/serve.ts';
import { announceChange } from '../../../replica/changes.ts';
import type { Background } from '../background.ts';
import { setMarks } from '../marks.ts';
import { tellPages } from '../news.ts';
import { changeSettings, settings } from '../settings.ts';
import { followGrants } from '../sites.ts';

/** On which sites we are at work. */
export const siteHandlers = ({
	ports,
}: Background): Pick<Handlers, 'site.pause' | 'site.name' | 'sites.changed'> => ({
	async 'site.pause'({ host, paused }, from) {
		if (from.kind === 'page' && from.url.host !== host)
			throw new Error('A page can be paused from itself only.');
		await setMarks(ports, host, !paused);
		return null;
	},

	async 'site.name'({ host, tool }) {
		const { [host]: _, ...others } = (await settings()).companyHosts;
		await changeSettings({ companyHosts: tool === null ? others : { ...others, [host]: tool } });
		announceChange(['status']);
		tellPages(ports, 'settings');
		return null;
	},

	async 'sites.changed'() {
		await followGrants();
		return null;
	},
});
