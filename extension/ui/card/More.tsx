import type { SenseCard } from '@common-ground/shared/card/model.ts';
import type { ComponentChildren } from 'preact';
import { Part } from './Part.tsx';

/** What few people need at once: advice, other words, the figure's formula. Absent where there is none. */
export function More({ sense, children }: { sense: SenseCard; children: ComponentChildren }) {
	const { advice, otherWords, kpi } = sense;
	if (!children && !advice && otherWords.length === 0 && !kpi) return null;
	return (
		<details class="card-more">
			<summary>More</summary>
			{children}
			<Part label="Advice" text={advice} />
			<Part label="Other words for it" text={otherWords.join(', ')} />
			{kpi && (
				<>
					<Part label={`Formula (${kpi.unit})`} text={kpi.formula} />
					<Part label="Source" text={kpi.sourceSystem} />
					<Part label={PAIRED[kpi.indicator]} text={kpi.pairedWithWord ?? ''} />
				</>
			)}
		</details>
	);
}

const PAIRED = {
	leading: 'Tells early about',
	lagging: 'Shows late what came of',
} as const;
