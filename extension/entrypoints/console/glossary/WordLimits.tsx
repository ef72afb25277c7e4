import { useState } from 'preact/hooks';
import { TextField } from '../../../ui/field/Field.tsx';
import type { DraftWord } from './draft.ts';

type Match = NonNullable<DraftWord['match']>;

/** Where a word is not to be marked: on these sites, and in forms that are too short. Folded while nothing is said. */
export function WordLimits(props: { name: string; match: Match; onMatch: (match: Match) => void }) {
	const { neverOn = [], minLength, ...found } = props.match;
	const [sites, setSites] = useState(neverOn.join(', '));
	const write = (limits: Pick<Match, 'neverOn' | 'minLength'>): void => {
		const next = { neverOn, minLength, ...limits };
		props.onMatch({
			...found,
			...(next.neverOn?.length ? { neverOn: next.neverOn } : {}),
			...(next.minLength ? { minLength: next.minLength } : {}),
		});
	};
	return (
		<details class="word-limits" open={neverOn.length > 0 || minLength !== undefined}>
			<summary>
				Where it is not marked<span class="unseen"> (“{props.name}”)</span>
			</summary>
			<div class="row wrap">
				<TextField
					label="Never on these sites"
					hint="wiki.example.com, *.example.org"
					value={sites}
					onInput={(text) => {
						setSites(text);
						write({ neverOn: hostsIn(text) });
					}}
				/>
				<TextField
					label="Not in forms shorter than"
					hint="characters"
					maxLength={3}
					value={minLength === undefined ? '' : String(minLength)}
					onInput={(text) => write({ minLength: Number.parseInt(text, 10) || undefined })}
				/>
			</div>
		</details>
	);
}

/** Hosts as people list them: a whole address stands for its host. */
const hostsIn = (text: string): string[] => [
	...new Set(
		text
			.toLowerCase()
			.split(/[\s,;]+/)
			.map((part) => part.replace(/^https?:\/\//, '').replace(/\/.*$/, ''))
			.filter((host) => host !== ''),
	),
];
