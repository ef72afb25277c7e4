import { ask } from '../../messaging/client.ts';
import type { SyncStatus } from '../../messaging/replies.ts';
import { Button } from '../../ui/button/Button.tsx';
import { Check } from '../../ui/field/Check.tsx';
import { Section } from './Section.tsx';

/** The list beside an editor, and the sites where the member wants none. */
export function Writing({ status: { writing, writingOff } }: { status: SyncStatus }) {
	return (
		<Section title="While I write">
			<Check checked={writing} onChange={(on) => void ask('settings.set', { writing: on })}>
				List the words that the other side may not know
				<span class="soft small block">
					Beside the editor, on sites that you switched on. What you write stays on this machine.
				</span>
			</Check>
			{writing && writingOff.length > 0 && (
				<ul class="site-list">
					{writingOff.map((host) => (
						<li key={host} class="row">
							<span class="spread break">Not on {host}</span>
							<Button look="quiet" onClick={() => void ask('writing.switch', { host, on: true })}>
								Switch on<span class="unseen"> on {host}</span>
							</Button>
						</li>
					))}
				</ul>
			)}
		</Section>
	);
}
