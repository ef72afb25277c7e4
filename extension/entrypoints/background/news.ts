import { browser } from 'wxt/browser';
import type { Ports } from '../../messaging/ports.ts';
import type { PageEvent } from '../../messaging/replies.ts';
import { onChange, type Topic } from '../../replica/changes.ts';
import { isPaused } from './pauses.ts';

type Kind = PageEvent['type'];
/** Of these the receiver asks again. */
type Asked = Exclude<Kind, 'paused' | 'mile'>;

const KINDS: Partial<Record<Topic, Asked>> = {
	concept: 'glossary',
	term: 'glossary',
	known: 'glossary',
	priority: 'tickets',
	ticket: 'tickets',
	why: 'tickets',
	expectation: 'tickets',
	restatement: 'tickets',
	clock: 'tickets',
	concern: 'tickets',
	alias: 'tickets',
	prompts: 'tickets',
	note: 'tickets',
	member: 'settings',
	team: 'settings',
};

const KEY = 'news';
/** Room for the time between a change and its note. */
const SLACK_MS = 2_000;

/** Turns what changed in the replica into news for the visible pages. */
export function spreadNews(ports: Ports): void {
	onChange((topics) => {
		const kinds = new Set(
			[...topics].map((topic) => KINDS[topic]).filter((kind) => kind !== undefined),
		);
		for (const kind of kinds) tellPages(ports, kind);
	}, new AbortController().signal);
}

export function tellPages(ports: Ports, kind: Asked): void {
	ports.send({ type: kind });
	void note(kind);
}

export function tellPaused(ports: Ports, host: string, paused: boolean): void {
	ports.send({ type: 'paused', paused }, (url) => hostOf(url) === host);
	void note('paused');
}

/** News since a page let go of its port: a tab that was hidden asks again only for what changed. */
export async function newsSince(since: number, url: string): Promise<PageEvent[]> {
	const times = await noted();
	const missed = (kind: Kind) => (times[kind] ?? 0) >= since - SLACK_MS;
	const asked = (['glossary', 'tickets', 'settings'] as const).filter(missed);
	const events: PageEvent[] = asked.map((type) => ({ type }));
	const host = missed('paused') ? hostOf(url) : undefined;
	return host === undefined
		? events
		: [...events, { type: 'paused', paused: await isPaused(host) }];
}

const hostOf = (url: string): string | undefined =>
	URL.canParse(url) ? new URL(url).host : undefined;

let noting: Promise<void> = Promise.resolve();

/** One after the other, so that two kinds at once do not overwrite one another. Outlives the worker. */
function note(kind: Kind): Promise<void> {
	noting = noting
		.then(async () => {
			await browser.storage.session.set({ [KEY]: { ...(await noted()), [kind]: Date.now() } });
		})
		.catch((error: unknown) => console.error('Common Ground: news', error));
	return noting;
}

async function noted(): Promise<Partial<Record<Kind, number>>> {
	return ((await browser.storage.session.get(KEY))[KEY] ?? {}) as Partial<Record<Kind, number>>;
}
