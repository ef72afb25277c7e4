import { browser } from 'wxt/browser';
import type { Handlers } from '../../../messaging/serve.ts';
import { meOf } from '../../../replica/me.ts';
import { get } from '../../../replica/read.ts';
import type { Background } from '../background.ts';
import { injectEngine } from '../engine.ts';
import { isPaused } from '../pauses.ts';
import { settings } from '../settings.ts';
import { NOTHING, recordOf, setReport, startRecord } from '../tabs.ts';

type Names = 'page.hello' | 'page.start' | 'page.report' | 'page.status';

/** How a page begins, and what it says of itself. */
export const pageHandlers = ({ current }: Background): Pick<Handlers, Names> => ({
	async 'page.hello'(_args, { tabId, frameId, url }) {
		const { remote } = await current.team();
		// The team server's own pages have nothing to explain.
		const work = !(await isPaused(url.host)) && remote?.membership.origin !== url.origin;
		if (frameId === 0) await startRecord(tabId, url, work);
		return { work: work && (await injectEngine(tabId, frameId)) };
	},

	async 'page.start'(_args, { url }) {
		const { db } = await current.team();
		const me = await meOf(db);
		const [names, { theme, underline, writing, writingOff }, paused] = await Promise.all([
			sideNames(),
			settings(),
			isPaused(url.host),
		]);
		return {
			settings: {
				side: me.side,
				sideNames: names,
				theme,
				underline,
				memberId: me.id,
				writing: writing && !writingOff.includes(url.host),
			},
			paused,
		};
	},

	async 'page.report'(report, { tabId, frameId, url }) {
		if (frameId === 0) await setReport(tabId, url, report);
		return null;
	},

	async 'page.status'({ tabId }) {
		const record = await recordOf(tabId);
		const url = await addressOf(tabId);
		const running = record !== undefined && record.origin === url?.origin;
		const report = running ? record.report : NOTHING;
		return { ...report, running, paused: url !== undefined && (await isPaused(url.host)) };
	},
});

export async function sideNames(): Promise<{ marketing: string; it: string }> {
	const team = await get('team', 'team');
	return team?.sideNames ?? { marketing: 'Marketing', it: 'IT' };
}

/** Known only for pages that the member granted us, which are the ones that count. */
async function addressOf(tabId: number): Promise<URL | undefined> {
	const { url } = await browser.tabs.get(tabId).catch(() => ({ url: undefined }));
	return url && URL.canParse(url) ? new URL(url) : undefined;
}
