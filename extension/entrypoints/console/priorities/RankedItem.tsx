import type { Priority } from '@common-ground/shared/model/priority.ts';
import { ArrowDown, ArrowUp, GripVertical } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from '../../../ui/button/Button.tsx';
import { BET_MARKS, BET_NAMES } from '../../../ui/chip/bets.ts';
import { DisputedMark } from '../disputes/PriorityDispute.tsx';
import { linkTo } from '../places.ts';
import { LastMove, LookedAfter, Serves } from './PriorityFacts.tsx';
import { useDrag } from './useDrag.ts';

interface ItemProps {
	priority: Priority;
	rank: number;
	last: boolean;
	current: boolean;
	movable: boolean;
	moving: boolean;
	onStep: (by: -1 | 1) => void;
	/** Another one was dropped on this one's upper or lower half. */
	onDrop: (id: string, half: 'upper' | 'lower') => void;
	onCancel: () => void;
	/** The question for the reason, while it moves. */
	children: ComponentChildren;
}

/** One priority in the list. Alt and an arrow move it, Enter asks for the reason, Escape puts it back. */
export function RankedItem(props: ItemProps) {
	const { priority, rank, moving } = props;
	const item = useRef<HTMLLIElement>(null);
	const handle = useRef<HTMLButtonElement>(null);
	const { dragged, over } = useDrag({
		id: priority.id,
		movable: props.movable,
		item,
		handle,
		onDrop: props.onDrop,
	});
	const onKeyDown = (event: KeyboardEvent): void => {
		const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
		const inForm = event.target instanceof Element && event.target.closest('form') !== null;
		if (props.movable && event.altKey && by !== 0) props.onStep(by);
		else if (moving && event.key === 'Escape') props.onCancel();
		else if (moving && event.key === 'Enter' && !inForm)
			item.current?.querySelector<HTMLElement>('.move-reason button')?.focus();
		else return;
		event.preventDefault();
		event.stopPropagation();
	};
	return (
		<li
			ref={item}
			class="ranked-item"
			data-bet={priority.bet}
			data-moving={moving}
			data-dragged={dragged}
			data-over={over}
			{...(props.current ? { 'data-selected': true } : {})}
			onKeyDown={onKeyDown}
		>
			<div class="line">
				{props.movable && (
					<button
						ref={handle}
						type="button"
						class="handle"
						data-handle={priority.id}
						aria-label={`Move “${priority.title}”, rank ${rank}: Alt and an arrow key`}
						title="Drag, or press Alt and an arrow key"
					>
						<GripVertical size={16} aria-hidden="true" />
					</button>
				)}
				<span class="rank" aria-hidden="true">
					{rank}
				</span>
				<span class="bet" title={BET_NAMES[priority.bet]}>
					<span aria-hidden="true">{BET_MARKS[priority.bet]}</span>
					<span class="unseen">
						Rank {rank}, {BET_NAMES[priority.bet]}
					</span>
				</span>
				<div class="spread">
					<a class="title break" href={linkTo('priorities', priority.id)}>
						{priority.title}
					</a>
					<Serves priority={priority} />
					<LastMove priority={priority} />
					<LookedAfter priority={priority} />
					<DisputedMark priority={priority} />
				</div>
				{props.movable && (
					<span class="steps">
						<Button
							look="quiet"
							label={`Move “${priority.title}” up`}
							disabled={rank === 1}
							onClick={() => props.onStep(-1)}
						>
							<ArrowUp size={15} aria-hidden="true" />
						</Button>
						<Button
							look="quiet"
							label={`Move “${priority.title}” down`}
							disabled={props.last}
							onClick={() => props.onStep(1)}
						>
							<ArrowDown size={15} aria-hidden="true" />
						</Button>
					</span>
				)}
			</div>
			{props.children}
		</li>
	);
}
