import type { Side } from '@common-ground/shared/model/side.ts';
import { ChevronDown, ChevronRight } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Hit } from '../../features/lookup/index.ts';
import { sideNames } from '../data/team.ts';
import { useId } from '../ids/use-id.ts';
import { SideBadge } from '../side/SideBadge.tsx';
import { FoundCard } from './FoundCard.tsx';
import { sidesOf } from './sides.ts';
import type { EntryOf } from './useEntries.ts';

/** One answer: a line that says it in short, and the card below it when open. */
export function Answer(props: {
	hit: Hit;
	entryOf: EntryOf;
	side: Side;
	open: boolean;
	onToggle: () => void;
	/** How the word stands on the page in front. */
	children?: ComponentChildren;
}) {
	const { hit, open, entryOf } = props;
	const id = useId();
	const senses = hit.conceptIds.flatMap((conceptId) => entryOf(conceptId) ?? []);
	const sides = sidesOf(hit, entryOf);
	const short =
		senses[0]?.concept.definition[props.side] || senses[0]?.concept.definition.marketing;
	const item = useRef<HTMLLIElement>(null);
	const toggle = (): void => {
		props.onToggle();
		// What opens at the foot of the list would stay out of sight.
		if (!open) requestAnimationFrame(() => item.current?.scrollIntoView({ block: 'nearest' }));
	};
	const Icon = open ? ChevronDown : ChevronRight;
	return (
		<li ref={item} class="answer" data-open={open}>
			<button
				type="button"
				class="answer-head"
				aria-expanded={open}
				aria-controls={id}
				onClick={toggle}
			>
				<Icon size={14} aria-hidden="true" />
				<span class="spread">
					<span class="row">
						<strong class="break">{hit.word}</strong>
						{sides.map((side) => (
							<SideBadge key={side} side={side} names={sideNames.value} />
						))}
						{hit.by === 'meaning' && <span class="small soft">by meaning</span>}
					</span>
					{!open && <span class="answer-short soft">{short}</span>}
				</span>
			</button>
			<div id={id} hidden={!open}>
				{open && (
					<>
						<FoundCard word={hit.word} conceptIds={hit.conceptIds} />
						{props.children}
					</>
				)}
			</div>
		</li>
	);
}
