import { CircleAlert, CircleCheck, CloudOff, HardDrive, RefreshCw } from 'lucide-preact';
import type { SyncStatus } from '../../messaging/replies.ts';
import { statusWords } from './words.ts';

const ICONS = {
	local: HardDrive,
	live: CircleCheck,
	reachable: CircleCheck,
	unreachable: CloudOff,
	full: CloudOff,
	refused: CircleAlert,
};

/** One line about saving and sending; a screen reader hears when it changes. */
export function StatusLine({ status }: { status: SyncStatus }) {
	const words = statusWords(status);
	const Icon = status.waiting > 0 && words.tone === 'plain' ? RefreshCw : ICONS[status.connection];
	return (
		<div class="status-line" data-tone={words.tone} role="status">
			<Icon size={14} aria-hidden="true" />
			<span class="break">
				{words.text}
				{words.detail && <span>. {words.detail}</span>}
			</span>
		</div>
	);
}
