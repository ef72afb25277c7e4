import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../messaging/client.ts';
import type { SyncStatus } from '../../messaging/replies.ts';
import { Mark } from '../../ui/icons/Mark.tsx';
import { SideChoice } from '../../ui/side/SideChoice.tsx';
import { AddSite } from '../../ui/sites/AddSite.tsx';
import { grants, refreshGrants } from '../../ui/sites/grants.ts';
import { Company } from './Company.tsx';
import { SampleTicket } from './SampleTicket.tsx';
import { Step } from './Step.tsx';

/** From nothing to the first explained word in a minute, with no server and no account. */
export function Welcome({ status }: { status: SyncStatus }) {
	const { me, team } = status;
	const [met, setMet] = useState(false);
	useEffect(() => void refreshGrants(), []);
	return (
		<main class="welcome">
			<header data-unread>
				<p class="brand">
					<Mark size={30} /> Common Ground
				</p>
				<h1>The other side’s words, explained where you meet them.</h1>
				<p class="soft">
					Marketing and IT mean different things by the same word, and use different words for the
					same thing. From now on a word that may be foreign to you carries its meaning in your
					words.
				</p>
			</header>
			<ol class="steps-list">
				<Step number={1} title="Which side do you work on?" done={me.sideChosen} unread>
					<SideChoice
						value={me.sideChosen ? me.side : undefined}
						onChange={(side) => void ask('settings.set', { side })}
					/>
				</Step>
				<Step number={2} title="Try it on this ticket" done={met}>
					<SampleTicket status={status} onMet={() => setMet(true)} />
				</Step>
				<Step
					number={3}
					title="Switch it on where you work"
					done={(grants.value?.length ?? 0) > 0}
					unread
				>
					<p class="soft">
						Your tracker, or any other site. Only the sites that you name; no text of a page ever
						leaves your machine.
					</p>
					<AddSite />
				</Step>
				<Step number={4} title="In company, or alone" done={team.kind === 'joined'} unread>
					<Company status={status} />
				</Step>
			</ol>
		</main>
	);
}
