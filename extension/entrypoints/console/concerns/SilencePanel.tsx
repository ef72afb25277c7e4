import { type SilenceRecords, silence } from '@common-ground/shared/candor/silence.ts';
import { silenceText } from '@common-ground/shared/candor/silence-text.ts';
import { Ear } from 'lucide-preact';
import { records } from '../../../ui/data/collections.ts';
import { sideNames } from '../../../ui/data/team.ts';

/** Where the list has a column of its own. */
const ROOMY = '(width >= 900px)';

/** How much of each side has not been heard: a prompt to make room, of nobody in particular. */
export function SilencePanel() {
	const spoken = spokenNow();
	if (!spoken) return null;
	const signal = silence(spoken, Date.now());
	const names = sideNames.value;
	// A team of few people knows who spoke; there is nothing to say, and nothing to say about that.
	if (signal.marketing.kind === 'unknown' && signal.it.kind === 'unknown') return null;
	return (
		<details class="silence" open={matchMedia(ROOMY).matches}>
			<summary>
				<Ear size={15} aria-hidden="true" /> Who has been heard
			</summary>
			<ul>
				{(['marketing', 'it'] as const).map((side) => (
					<li key={side}>{silenceText(names[side], signal[side])}</li>
				))}
			</ul>
			<p class="soft small">
				Quiet is no fault: people may have had no say, no time or no way. Ask, or let them raise a
				concern that their own side alone reads. Counted up to last Monday, never by name.
			</p>
		</details>
	);
}

/** Undefined while any of it is being read. */
function spokenNow(): SilenceRecords | undefined {
	const members = records('member').value;
	const concepts = records('concept').value;
	const proposals = records('proposal').value;
	const votes = records('vote').value;
	const comments = records('comment').value;
	const askers = records('asker').value;
	const notes = records('note').value;
	const concerns = records('concern').value;
	const whys = records('why').value;
	const tickets = records('ticket').value;
	const moves = records('move').value;
	const scored = records('scored').value;
	const decisions = records('decision').value;
	const lessons = records('lesson').value;
	if (!members || !concepts || !proposals || !votes || !comments || !askers || !notes) return;
	if (!concerns || !whys || !tickets || !moves || !scored || !decisions || !lessons) return;
	return {
		...{ members, concepts, proposals, votes, comments, askers, notes, concerns },
		...{ whys, tickets, moves, scored, decisions, lessons },
	};
}
