import '@common-ground/shared/charts/charts.css';
import { figureWords, pulsePlots } from '@common-ground/shared/pulse/plots.ts';
import type { PulseResult } from '@common-ground/shared/pulse/results.ts';
import { useState } from 'preact/hooks';
import { sideNames } from '../../../ui/data/team.ts';
import { BareSelect } from '../../../ui/field/Select.tsx';
import { Notice } from '../../../ui/status/Notice.tsx';
import { day } from './day.ts';
import { Trend } from './Trend.tsx';

/** What the team said in a round, beside what was published; and over all rounds. */
export function Results(props: {
	/** The oldest first; one at least. */
	results: readonly PulseResult[];
	/** Something of this machine is not sent yet, so that the server may not have counted. */
	waits: boolean;
}) {
	const { results, waits } = props;
	const [chosen, setChosen] = useState('');
	const result = results.find(({ roundId }) => roundId === chosen) ?? results.at(-1);
	const names = sideNames.value;
	if (!result) return null;
	const isEmpty = result.rows.every(({ team }) => Object.values(team).every((one) => !one));
	const figures = [...new Set(result.rows.flatMap((row) => row.figures.map(figureWords)))];
	return (
		<section class="stack" aria-label="Results">
			<header class="row wrap">
				<h2 class="spread">What you said, beside what was published</h2>
				{results.length > 1 && (
					<BareSelect
						label="Which pulse"
						value={result.roundId}
						options={results.toReversed().map(({ roundId, at }) => ({
							value: roundId,
							text: `Asked on ${day(at.slice(0, 10))}`,
						}))}
						onChange={setChosen}
					/>
				)}
			</header>
			{isEmpty && (
				<Notice tone="plain">
					{waits
						? 'This machine has not reached the server yet. The server counts the answers as soon as it has.'
						: 'Fewer than five of either side answered, so that nothing can be said without telling of single people.'}
				</Notice>
			)}
			{pulsePlots(result, names, 'pulse')}
			{results.length > 1 && <Trend results={results} />}
			<details class="figures">
				<summary>Where the published figures come from</summary>
				<ul>
					{figures.map((figure) => (
						<li key={figure}>{figure}</li>
					))}
				</ul>
				<p class="soft">
					Who gives 4 or 5 of 5 agrees. Others asked other people in other words: a figure is there
					to talk about, not to beat.
				</p>
			</details>
		</section>
	);
}
