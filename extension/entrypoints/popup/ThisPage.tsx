import { Globe, Power } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../ui/button/Button.tsx';
import { isOn, switchOff, switchOn } from '../../ui/sites/grants.ts';
import { siteOf } from '../../ui/sites/site.ts';
import { Notice } from '../../ui/status/Notice.tsx';
import type { Page } from '../../ui/tab/usePage.ts';
import { AtWork } from './AtWork.tsx';
import { OurTracker } from './OurTracker.tsx';

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
	const answered = (agreed: boolean): void => {
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
						<Button look="strong" onClick={() => void switchOn(site.pattern).then(answered)}>
							Explain words on this site
						</Button>
					</div>
					<OurTracker site={site} tabId={page.tab?.id} onNamed={answered} />
					{refused && <Notice tone="warn">The browser was not allowed to. Nothing changed.</Notice>}
				</>
			)}
			{on && page.status && <AtWork page={page} site={site} status={page.status} />}
			{on && page.status?.running && page.status.site === null && (
				<OurTracker site={site} tabId={page.tab?.id} onNamed={answered} />
			)}
		</section>
	);
}
