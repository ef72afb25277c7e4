import type { CardLink, SenseCard } from '@common-ground/shared/card/model.ts';
import type { ComponentChildren } from 'preact';
import { LiveText } from './LiveText.tsx';
import { Part } from './Part.tsx';
import { type Chosen, Why } from './Why.tsx';

interface MoreProps {
	sense: SenseCard;
	/** Whom to ask; null where there is nobody, or it stands elsewhere. */
	whom: ComponentChildren;
	chosen: Chosen | undefined;
	onLookUp: ((link: CardLink) => void) | undefined;
	children: ComponentChildren;
}

/** What few people need at once: advice, other words, the figure's formula. Absent where there is none. */
export function More({ sense, whom, chosen, onLookUp, children }: MoreProps) {
	const { advice, otherWords, kpi, live } = sense;
	if (!children && !advice && otherWords.length === 0 && !kpi && !whom && !chosen) return null;
	return (
		<details class="card-more">
			<summary>More</summary>
			{children}
			<Part label="Advice" text={advice}>
				<LiveText text={advice} words={live.advice} onLookUp={onLookUp} />
			</Part>
			<Part label="Other words for it" text={otherWords.join(', ')} />
			{kpi && (
				<>
					<Part label={`Formula (${kpi.unit})`} text={kpi.formula} />
					<Part label="Source" text={kpi.sourceSystem} />
					<Paired kpi={kpi} onLookUp={onLookUp} />
				</>
			)}
			{whom}
			<Why chosen={chosen} onLookUp={onLookUp} />
		</details>
	);
}

/** The figure that this one comes before or after. */
function Paired(props: { kpi: NonNullable<SenseCard['kpi']>; onLookUp: MoreProps['onLookUp'] }) {
	const { pairedWith, pairedWithWord: word = '', indicator } = props.kpi;
	const words = pairedWith ? [{ start: 0, end: word.length, conceptIds: [pairedWith] }] : [];
	return (
		<Part label={PAIRED[indicator]} text={word}>
			<LiveText text={word} words={words} onLookUp={props.onLookUp} />
		</Part>
	);
}

const PAIRED = {
	leading: 'Tells early about',
	lagging: 'Shows late what came of',
} as const;
