import type { Concern } from '@common-ground/shared/model/ticket-concern.ts';
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button/Button.tsx';
import { counted } from '../../ui/status/words.ts';
import { ConcernItem } from './ConcernItem.tsx';
import type { PartProps } from './part.ts';
import { RaiseConcern } from './RaiseConcern.tsx';
import { Section } from './Section.tsx';

/** What people of the ticket are uneasy about, and what became of it. */
export function ConcernsSection(props: PartProps) {
	const { concerns } = props.panel;
	const [raising, setRaising] = useState(false);
	const open = concerns.filter(({ state }) => state !== 'resolved');
	const resolved = concerns.filter(({ state }) => state === 'resolved');
	return (
		<Section title="Concerns" summary={summaryOf(open.length, resolved.length)}>
			<Items {...props} concerns={open} />
			{resolved.length > 0 && (
				<details>
					<summary>{resolved.length} resolved</summary>
					<Items {...props} concerns={resolved} />
				</details>
			)}
			{raising ? (
				<RaiseConcern {...props} onClose={() => setRaising(false)} />
			) : (
				<Button onClick={() => setRaising(true)}>Raise a concern</Button>
			)}
		</Section>
	);
}

const Items = ({ concerns, ...props }: PartProps & { concerns: readonly Concern[] }) => (
	<ul class="concerns">
		{concerns.map((concern) => (
			<ConcernItem key={concern.id} {...props} concern={concern} />
		))}
	</ul>
);

const summaryOf = (open: number, resolved: number): string =>
	open > 0 ? `${open} open` : resolved > 0 ? counted(resolved, 'resolved', 'resolved') : 'none';
