import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { acceptPorts } from '../../messaging/ports.ts';
import { answer, type Handlers } from '../../messaging/serve.ts';
import { answerAlarms, wakeLater } from './alarms.ts';
import type { Background } from './background.ts';
import { answerCommands } from './commands.ts';
import { holdCurrent } from './current.ts';
import { keepGlossary } from './glossary.ts';
import { accessHandlers } from './handlers/access.ts';
import { changeHandlers } from './handlers/change.ts';
import { glossaryHandlers } from './handlers/glossary.ts';
import { historyHandlers } from './handlers/history.ts';
import { leavingHandlers } from './handlers/leaving.ts';
import { mileHandlers } from './handlers/mile.ts';
import { noteHandlers } from './handlers/notes.ts';
import { openHandlers } from './handlers/open.ts';
import { pageHandlers } from './handlers/page.ts';
import { peopleHandlers } from './handlers/people.ts';
import { pieceHandlers } from './handlers/pieces.ts';
import { siteHandlers } from './handlers/sites.ts';
import { teamHandlers } from './handlers/team.ts';
import { ticketHandlers } from './handlers/tickets.ts';
import { whyHandlers } from './handlers/why.ts';
import { whyTeamHandlers } from './handlers/why-team.ts';
import { writingHandlers } from './handlers/writing.ts';
import { followIcon } from './icon.ts';
import { answerLifecycle } from './install.ts';
import { keepLookup } from './lookup.ts';
import { keepLookupCounts, LOOKUPS_ALARM } from './lookup-counts.ts';
import { setMarks } from './marks.ts';
import { answerMenus } from './menus.ts';
import { newsSince, spreadNews } from './news.ts';
import { answerOmnibox } from './omnibox.ts';
import { isPaused } from './pauses.ts';
import { watchGrants } from './sites.ts';
import { forgetClosedTabs } from './tabs.ts';

/** Everything is hung up in the first turn of the worker: an event that woke it waits no longer. */
export default defineBackground({
	type: 'module',
	main() {
		const wake = (options?: { eager?: boolean }) => current.wake(options);
		const background = { fetch: (url: string, init: RequestInit) => fetch(url, init) };
		const current = holdCurrent({
			fetch: background.fetch,
			webSocket: (url) => new WebSocket(url),
			later: wakeLater(wake),
		});
		const ports = acceptPorts({
			onCount: (count) => current.watch(count > 0),
			missed: newsSince,
		});
		const lookups = keepLookupCounts({ ...background, current });
		serve({ ...background, current, ports, glossary: keepGlossary(), lookups });
		spreadNews(ports);
		followIcon(current.team);
		const index = keepLookup(current.team);
		const wakeAndPlan = async (): Promise<void> => {
			await wake();
			await lookups.plan();
		};
		answerAlarms(wakeAndPlan, { [LOOKUPS_ALARM]: lookups.send });
		answerLifecycle(current);
		answerMenus();
		answerOmnibox({ team: current.team, lookup: index.now });
		answerCommands({
			toggleMarks: async (host) => setMarks(ports, host, await isPaused(host)),
		});
		watchGrants();
		forgetClosedTabs();
		keepStorageToOurselves();
	},
});

function serve(background: Background): void {
	const handlers: Handlers = {
		...pageHandlers(background),
		...pieceHandlers(background),
		...glossaryHandlers(background),
		...ticketHandlers(background),
		...noteHandlers(background),
		...whyHandlers,
		...whyTeamHandlers(background),
		...mileHandlers(background),
		...writingHandlers(background),
		...changeHandlers(background),
		...siteHandlers(background),
		...openHandlers,
		...teamHandlers(background),
		...peopleHandlers(background),
		...leavingHandlers(background),
		...historyHandlers(background),
		...accessHandlers(background),
	};
	const self = { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('/')).origin };
	browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
		void answer(message, sender, self, handlers).then(respond);
		return true;
	});
}

/** Content scripts share a process with the page: what we store is not for them. Firefox has no such switch. */
function keepStorageToOurselves(): void {
	for (const area of [browser.storage.local, browser.storage.session])
		void area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
