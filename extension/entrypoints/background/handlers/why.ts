import { hasAnswers } from '@common-ground/shared/why/questions.ts';
import { browser } from 'wxt/browser';
import type { PendingWhy } from '../../../messaging/replies.ts';
import { WhyDraft } from '../../../messaging/requests.ts';
import type { Handlers } from '../../../messaging/serve.ts';

type Names =
	| 'why.draft.get'
	| 'why.draft.set'
	| 'why.pending.set'
	| 'why.pending.get'
	| 'why.pending.clear';

/** How long a tracker may take to show the ticket that was just made. */
const PENDING_MS = 10 * 60_000;

const draftKey = (site: string): string => `why.draft:${site}`;
const pendingKey = (tabId: number, site: string): string => `why.pending:${tabId}:${site}`;

/**
 * Answers on their way to a ticket that does not exist yet. The draft outlives the browser; what
 * waits for its ticket belongs to one tab and is soon dropped.
 */
export const whyHandlers: Pick<Handlers, Names> = {
	async 'why.draft.get'({ site }) {
		const key = draftKey(site);
		return WhyDraft.safeParse((await browser.storage.local.get(key))[key]).data ?? null;
	},

	async 'why.draft.set'({ site, draft }) {
		const empty = !hasAnswers(draft.answers) && draft.skipped === '';
		if (empty) await browser.storage.local.remove(draftKey(site));
		else await browser.storage.local.set({ [draftKey(site)]: draft });
		return null;
	},

	async 'why.pending.set'({ site, title, answers, skipped }, { tabId }) {
		const pending: PendingWhy = { title, answers, skipped, at: Date.now() };
		await browser.storage.session.set({ [pendingKey(tabId, site)]: pending });
		return null;
	},

	async 'why.pending.get'({ site }, { tabId }) {
		const key = pendingKey(tabId, site);
		const pending = (await browser.storage.session.get(key))[key] as PendingWhy | undefined;
		if (!pending) return null;
		if (Date.now() - pending.at < PENDING_MS) return pending;
		await browser.storage.session.remove(key);
		return null;
	},

	async 'why.pending.clear'({ site }, { tabId }) {
		await browser.storage.session.remove(pendingKey(tabId, site));
		return null;
	},
};
