import { effect } from '@preact/signals';
import { type ComponentType, render } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { listen } from '../../messaging/port.ts';
import type { SyncStatus } from '../../messaging/replies.ts';
import { Button } from '../button/Button.tsx';
import { failure } from '../data/failure.ts';
import { followStatus, status } from '../data/status.ts';
import { Loading } from '../status/Loading.tsx';
import { Notice } from '../status/Notice.tsx';
import { Toast } from '../toast/Toast.tsx';
import { applyLastTheme, applyTheme } from './theme.ts';

/** Starts one of our pages: theme, status, a place for messages, and a sentence when something breaks. */
export function mountPage(App: ComponentType<{ status: SyncStatus }>): void {
	applyLastTheme();
	effect(() => {
		if (status.value) applyTheme(status.value.theme);
	});
	void followStatus();
	// Data comes straight from the database; the port says that somebody looks, so that it stays fresh.
	listen(() => {}, new AbortController().signal);
	render(<Frame App={App} />, document.body);
}

function Frame({ App }: { App: ComponentType<{ status: SyncStatus }> }) {
	const [error] = useErrorBoundary((problem) => console.error(problem));
	const trouble = error
		? 'Something went wrong on this page. What was saved is safe; reload to go on.'
		: failure.value;
	return (
		<>
			{trouble && (
				<Notice tone="bad" urgent>
					{trouble} <Button onClick={() => location.reload()}>Reload</Button>
				</Notice>
			)}
			{!error &&
				(status.value ? <App status={status.value} /> : !trouble && <Loading what="your team" />)}
			<Toast />
		</>
	);
}
