import { LayoutList, PanelRight, Settings } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import type { SyncStatus } from '../../messaging/replies.ts';
import { Button } from '../../ui/button/Button.tsx';
import { StatusLine } from '../../ui/status/StatusLine.tsx';
import { openPage } from './openPage.ts';
import { openPanel } from './openPanel.ts';

/** Whether all is saved, and the ways to the other pages. */
export function Foot(props: {
	status: SyncStatus;
	tabId: number | undefined;
	children: ComponentChildren;
}) {
	return (
		<footer>
			<StatusLine status={props.status} />
			<div class="row">
				<span class="spread">{props.children}</span>
				<Button look="quiet" label="Side panel" onClick={() => openPanel(props.tabId)}>
					<PanelRight size={17} aria-hidden="true" />
				</Button>
				<Button look="quiet" label="Console" onClick={() => openPage('/console.html#/glossary')}>
					<LayoutList size={17} aria-hidden="true" />
				</Button>
				<Button look="quiet" label="Settings" onClick={() => openPage('/options.html')}>
					<Settings size={17} aria-hidden="true" />
				</Button>
			</div>
		</footer>
	);
}
