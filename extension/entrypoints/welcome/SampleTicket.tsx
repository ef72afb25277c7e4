import { useEffect, useRef } from 'preact/hooks';
import type { SyncStatus } from '../../messaging/replies.ts';
import { records } from '../../ui/data/collections.ts';
import { sideNames } from '../../ui/data/team.ts';
import { startOn } from './live.ts';
import { SAMPLES } from './samples.ts';

/** A ticket of the other side with its words marked, by the same code that marks them on real pages. */
export function SampleTicket({ status, onMet }: { status: SyncStatus; onMet: () => void }) {
	const { side } = status.me;
	const sample = SAMPLES[side];
	const concepts = records('concept').value;
	const terms = records('term').value;
	const names = sideNames.value;
	const latestMet = useRef(onMet);
	latestMet.current = onMet;

	useEffect(() => {
		if (!concepts || !terms) return;
		const ends = new AbortController();
		startOn({
			status,
			names,
			concepts,
			terms,
			onMet: () => latestMet.current(),
			signal: ends.signal,
		});
		return () => ends.abort();
	}, [side, status.theme, status.underline, names, concepts !== undefined, terms !== undefined]);

	return (
		<>
			<section
				key={side}
				class="sample"
				aria-label={`A sample ticket, ${sample.key}`}
				// biome-ignore lint/a11y/noNoninteractiveTabindex: from here the keys lead through its words
				tabIndex={0}
			>
				<header data-unread>
					<span class="key">{sample.key}</span>
					<span class="state">{sample.state}</span>
				</header>
				<h3>{sample.title}</h3>
				<p class="soft small" data-unread>
					{sample.by}
				</p>
				{sample.paragraphs.map((text) => (
					<p key={text}>{text}</p>
				))}
			</section>
			<p class="soft hint" data-unread>
				Rest the pointer on a tinted word. By keyboard: <kbd>Alt</kbd> <kbd>Shift</kbd> <kbd>↓</kbd>
			</p>
		</>
	);
}
