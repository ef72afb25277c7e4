import { Pause, Play } from 'lucide-preact';
import { browser } from 'wxt/browser';
import { MileSwitch } from '../../features/mile/Switch.tsx';
import { ask } from '../../messaging/client.ts';
import type { PageStatus } from '../../messaging/replies.ts';
import { Button } from '../../ui/button/Button.tsx';
import type { Site } from '../../ui/sites/site.ts';
import { toolName } from '../../ui/sites/tools.ts';
import { Notice } from '../../ui/status/Notice.tsx';
import { counted } from '../../ui/status/words.ts';
import type { Page } from '../../ui/tab/usePage.ts';
import { Misfit } from './Misfit.tsx';
import { TopWords } from './TopWords.tsx';

/** What we do on the page of a site that is switched on. */
export function AtWork(props: { page: Page; site: Site; status: PageStatus }) {
	const { page, site, status } = props;
	const pause = async (paused: boolean): Promise<void> => {
		await ask('site.pause', { host: site.host, paused });
		page.refresh();
	};
	if (status.paused)
		return (
			<>
				<p class="soft">Paused on this site. Words are not marked.</p>
				<div class="row">
					<Button look="strong" onClick={() => void pause(false)}>
						<Play size={14} aria-hidden="true" /> Resume
					</Button>
				</div>
			</>
		);
	if (!status.running) return <OpenedBefore page={page} />;
	return (
		<>
			{status.misfit && <Misfit tool={toolName(status.site)} tabId={page.tab?.id} />}
			<Marked status={status} tabId={page.tab?.id} />
			<div class="row wrap">
				{status.canMark && page.tab && <MileSwitch tabId={page.tab.id} on={status.mile} />}
				<Button onClick={() => void pause(true)}>
					<Pause size={14} aria-hidden="true" /> Pause here
				</Button>
			</div>
		</>
	);
}

function OpenedBefore({ page }: { page: Page }) {
	const reload = (): void => {
		void browser.tabs.reload(page.tab?.id ?? 0).then(page.refresh);
	};
	return (
		<>
			<p class="soft">This page was open before. Reload it to see its words explained.</p>
			<div class="row">
				<Button look="strong" onClick={reload}>
					Reload the page
				</Button>
			</div>
		</>
	);
}

function Marked(props: { status: PageStatus; tabId: number | undefined }) {
	const { canMark, words } = props.status;
	if (!canMark)
		return (
			<Notice tone="plain">
				This browser cannot mark words on pages. Looking words up works: type one above, or select
				it on the page and choose “Look up” from the menu.
			</Notice>
		);
	if (words.length === 0) return <p>No word of the other side on this page.</p>;
	return (
		<>
			<p>{counted(words.length, 'word is', 'words are')} explained on this page.</p>
			<TopWords words={words} tabId={props.tabId} />
			<p class="small soft">
				<kbd>Alt + Shift + Enter</kbd> on the page lists them there.
			</p>
		</>
	);
}
