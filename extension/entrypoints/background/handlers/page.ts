import { browser } from 'wxt/browser';
import type { PageStart } from '../../../messaging/replies.ts';
import type { Handlers } from '../../../messaging/serve.ts';
import { meOf } from '../../../replica/me.ts';
import { get } from '../../../replica/read.ts';
import type { Background } from '../background.ts';
import type { Current } from '../current.ts';
import { injectEngine, injectFaces, injectTickets } from '../engine.ts';
import { setFrameReport, withFrames } from '../frames.ts';
import { isPaused } from '../pauses.ts';
import { settings } from '../settings.ts';
import { NOTHING, recordOf, setReport, startRecord } from '../tabs.ts';

type Names =
	| 'page.hello'
	| 'page.start'
	| 'page.faces'
	| 'page.tickets'
	| 'page.report'
	| 'page.status';

/** How a page begins, and what it says of itself. */
export const pageHandlers = ({ current }: Background): Pick<Handlers, Names> => ({
	async 'page.hello'(_args, { tabId, frameId, url }) {
		const { remote } = await current.team();
		// The team server's own pages have nothing to explain.
		const isServer = remote?.membership.origin === url.origin;
		const start = await startOf(current, url);
		const work = !start.paused && !isServer;
		if (frameId === 0) await startRecord(tabId, url, work);
		if (!work) return null;
		// What it begins with is on its way while it is put in.
		void injectEngine(tabId, frameId);
		return start;
	},

	async 'page.faces'(_args, { tabId, frameId }) {
		await injectFaces(tabId, frameId);
		return null;
	},

	async 'page.tickets'(_args, { tabId, frameId }) {
		await injectTickets(tabId, frameId);
		return null;
	},

	'page.start': (_args, { url }) => startOf(current, url),

	async 'page.report'(report, { tabId, frameId, url }) {
		if (frameId === 0) await setReport(tabId, url, report);
		else await setFrameReport(tabId, frameId, report);
		return null;
	},

	async 'page.status'({ tabId }) {
		const record = await recordOf(tabId);
		const url = await addressOf(tabId);
		const running = record !== undefined && record.origin === url?.origin;
		const report = running ? await withFrames(tabId, record.report) : NOTHING;
		return { ...report, running, paused: url !== undefined && (await isPaused(url.host)) };
	},
});

async function startOf(current: Current, url: URL): Promise<PageStart> {
	const { db } = await current.team();
	const [me, names, { theme, underline, writing, writingOff, companyHosts }, paused] =
		await Promise.all([meOf(db), sideNames(), settings(), isPaused(url.host)]);
	return {
		settings: {
			side: me.side,
			sideNames: names,
			theme,
			underline,
			memberId: me.id,
			writing: writing && !writingOff.includes(url.host),
			tool: companyHosts[url.host] ?? null,
		},
		paused,
	};
}

export async function sideNames(): Promise<{ marketing: string; it: string }> {
	const team = await get('team', 'team');
	return team?.sideNames ?? { marketing: 'Marketing', it: 'IT' };
}

/** Known only for pages that the member granted us, which are the ones that count. */
async function addressOf(tabId: number): Promise<URL | undefined> {
	const { url } = await browser.tabs.get(tabId).catch(() => ({ url: undefined }));
	return url && URL.canParse(url) ? new URL(url) : undefined;
}
