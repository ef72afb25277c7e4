import { useState } from 'preact/hooks';
import { Button } from '../../ui/button/Button.tsx';
import { ago, moment } from '../../ui/dates/when.ts';
import { historyWords } from './history-words.ts';
import type { PartProps } from './part.ts';
import { Section } from './Section.tsx';

/** Lines that are shown at first. */
const FIRST = 6;

/** What the team did with the ticket here, the newest first. What happened in the tracker is the tracker's. */
export function HistorySection({ panel, settings }: PartProps) {
	const { history, names } = panel;
	const [all, setAll] = useState(false);
	const last = history.at(-1);
	const shown = history.toReversed().slice(0, all ? undefined : FIRST);
	return (
		<Section
			title="History"
			summary={last ? `${names[last.by] ?? 'somebody'}, ${ago(last.at)}` : 'empty'}
		>
			{history.length === 0 && <p class="soft">Nobody has changed anything here yet.</p>}
			<ol class="history">
				{shown.map((event, index) => (
					<li key={`${history.length - index}`}>
						<strong>{names[event.by] ?? 'Somebody'}</strong>{' '}
						{historyWords(event, settings.sideNames)}{' '}
						<time class="soft small" dateTime={event.at} title={moment(event.at)}>
							{ago(event.at)}
						</time>
					</li>
				))}
			</ol>
			{!all && history.length > FIRST && (
				<Button look="quiet" onClick={() => setAll(true)}>
					Show all {history.length}
				</Button>
			)}
		</Section>
	);
}
