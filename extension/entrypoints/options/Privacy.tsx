import { ask } from '../../messaging/client.ts';
import type { SyncStatus } from '../../messaging/replies.ts';
import { Check } from '../../ui/field/Check.tsx';
import { Section } from './Section.tsx';

/** What leaves the machine, and what never does. */
export const Privacy = ({ status: { team, countLookups } }: { status: SyncStatus }) => (
	<Section title="What leaves this machine">
		{team.kind === 'local' ? (
			<p>
				<strong>Nothing.</strong> Glossary, priorities and notes lie in this browser. There is no
				account and no server.
			</p>
		) : (
			<div class="stack tight">
				<p>
					To your team’s server at {team.origin}, and nowhere else, goes what you write for the
					team:
				</p>
				<ul class="bullets">
					<li>
						words that you suggest, edit or decide on; the sentence around them only if you leave it
						in
					</li>
					<li>priorities, and the reasons for moving them</li>
					<li>the tag and the “why” of a ticket, with the ticket’s tracker and key</li>
					<li>“I know this”, which nobody but you gets to see</li>
					<li>your name, and that some supported page is open (never which)</li>
				</ul>
				<Check
					checked={countLookups}
					onChange={(on) => void ask('settings.set', { countLookups: on })}
				>
					Count my look-ups for the team: daily sums a word, no name
					<span class="soft small block">
						So that both sides see which words need explaining. Sent once a day, added to your
						side’s sum. Where few of your side take part, others may guess whose they are.
					</span>
				</Check>
			</div>
		)}
		<div class="stack tight">
			<p>Never:</p>
			<ul class="bullets">
				<li>the text of a page, or which pages you visit</li>
				<li>
					what you look up or search for
					{countLookups &&
						team.kind === 'joined' &&
						', but for the daily sums that you let be counted'}
				</li>
				<li>anything to us or to anybody else: there is no telemetry</li>
			</ul>
		</div>
		<p class="soft small">
			Words are found on your machine. A page can notice that Common Ground is there and which of
			its own words are marked.
		</p>
	</Section>
);
