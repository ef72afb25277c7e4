import { Globe, Pause, Play, Power } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { MileSwitch } from '../../features/mile/Switch.tsx';
import { ask } from '../../messaging/client.ts';
import { Button } from '../../ui/button/Button.tsx';
import { isOn, switchOff, switchOn } from '../../ui/sites/grants.ts';
import { type Site, siteOf } from '../../ui/sites/site.ts';
import { toolName } from '../../ui/sites/tools.ts';
import { Notice } from '../../ui/status/Notice.tsx';
import { counted } from '../../ui/status/words.ts';
import type { Page } from '../../ui/tab/usePage.ts';
import { TopWords } from './TopWords.tsx';

/** What happens on the page in front, and the switches for its site. */
export function ThisPage({ page }: { page: Page }) {
	const site = siteOf(page.tab?.url ?? '');
	const [on, setOn] = useState<boolean>();
	const [refused, setRefused] = useState(false);
	useEffect(() => {
		void isOn(page.tab?.url ?? '').then(setOn);
	}, [page.tab?.url]);

	if (!page.tab) return null;
	if (!site)
		return (
			<section class="part">
				<p class="soft">Browsers keep extensions out of this page. Look-up works everywhere.</p>
			</section>
		);
	const turnOn = async (): Promise<void> => {
		const agreed = await switchOn(site.pattern);
		setRefused(!agreed);
		setOn(agreed);
		page.refresh();
	};
	const turnOff = async (): Promise<void> => {
		await switchOff(site.pattern);
		setOn(false);
		page.refresh();
	};
	return (
		<section class="part stack" aria-labelledby="site-title">
			<div class="row">
				<Globe size={15} aria-hidden="true" />
				<h2 id="site-title" class="spread break">
					{site.host}
				</h2>
				{on && (
					<Button look="quiet" label={`Switch off on ${site.host}`} onClick={() => void turnOff()}>
						<Power size={15} aria-hidden="true" />
					</Button>
				)}
			</div>
			{on === false && (
				<>
					<p>Words of the other side can be explained here, on this site alone.</p>
					<div class="row">
						<Button look="strong" onClick={() => void turnOn()}>
							Explain words on this site
						</Button>
					</div>
					{refused && <Notice tone="warn">The browser was not allowed to. Nothing changed.</Notice>}
				</>
			)}
			{on && page.status && <AtWork page={page} site={site} status={page.status} />}
		</section>
	);
}

function AtWork(props: { page: Page; site: Site; status: NonNullable<Page['status']> }) {
	const { page, site, status } = props;
	const { words } = status;
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
	if (!status.running)
		return (
			<>
				<p class="soft">This page was open before. Reload it to see its words explained.</p>
				<div class="row">
					<Button
						look="strong"
						onClick={() => void browser.tabs.reload(page.tab?.id ?? 0).then(page.refresh)}
					>
						Reload the page
					</Button>
				</div>
			</>
		);
	return (
		<>
			{status.misfit && (
				<Notice tone="warn">
					{toolName(status.site)} looks different today; tags are off, look-up still works.
				</Notice>
			)}
			{status.canMark ? (
				<>
					<p>
						{words.length > 0
							? `${counted(words.length, 'word is', 'words are')} explained on this page.`
							: 'No word of the other side on this page.'}
					</p>
					<TopWords words={words} tabId={page.tab?.id} />
				</>
			) : (
				<Notice tone="plain">
					This browser cannot mark words on pages. Looking words up works: type one above, or select
					it on the page and choose “Look up” from the menu.
				</Notice>
			)}
			<div class="row wrap">
				{status.canMark && page.tab && <MileSwitch tabId={page.tab.id} on={status.mile} />}
				<Button onClick={() => void pause(true)}>
					<Pause size={14} aria-hidden="true" /> Pause here
				</Button>
			</div>
		</>
	);
}
