import type { Priority } from '@common-ground/shared/model/priority.ts';
import type { SideOrShared } from '@common-ground/shared/model/side.ts';
import { isDisputed } from '@common-ground/shared/mutations/priority-dispute.ts';
import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, GripVertical } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import { Button } from '../../../../ui/button/Button.tsx';
import { BET_MARKS, BET_NAMES } from '../../../../ui/chip/bets.ts';
import { DisputedMark } from '../../disputes/PriorityDispute.tsx';
import { linkTo } from '../../places.ts';
import { LISTS } from './moving.ts';
import { SecondLine } from './SecondLine.tsx';
import { type Half, useDrag } from './useDrag.ts';

interface ItemProps {
	priority: Priority;
	/** Where it stands, or would stand. */
	list: SideOrShared;
	rank: number;
	/** How many stand in the list. */
	of: number;
	current: boolean;
	movable: boolean;
	moving: boolean;
	onStep: (by: -1 | 1) => void;
	onCross: (by: -1 | 1) => void;
	/** Another one was dropped on this one's upper or lower half. */
	onDrop: (id: string, half: Half) => void;
	/** Where it moves: on to its reason, or back. */
	onAsk: () => void;
	onCancel: () => void;
}

const STEPS: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowDown: 1 };
const CROSSINGS: Readonly<Record<string, -1 | 1>> = { ArrowLeft: -1, ArrowRight: 1 };

/** One priority in its list. Alt and an arrow move it, Enter asks for the reason, Escape puts it back. */
export function RankedItem(props: ItemProps) {
	const { priority, list, rank, moving, movable } = props;
	const { id, title, bet } = priority;
	const item = useRef<HTMLLIElement>(null);
	const handle = useRef<HTMLButtonElement>(null);
	const { dragged, over } = useDrag({ id, movable, item, handle, onDrop: props.onDrop });
	const onKeyDown = (event: KeyboardEvent): void => {
		const by = STEPS[event.key];
		const across = CROSSINGS[event.key];
		if (movable && event.altKey && by) props.onStep(by);
		else if (movable && event.altKey && across) props.onCross(across);
		else if (moving && event.key === 'Escape') props.onCancel();
		else if (moving && event.key === 'Enter') props.onAsk();
		else return;
		event.preventDefault();
		event.stopPropagation();
	};
	return (
		<li
			ref={item}
			class="ranked-item"
			aria-setsize={props.of}
			aria-posinset={rank}
			data-bet={bet}
			data-moving={moving}
			data-dragged={dragged}
			data-over={over}
			{...(props.current ? { 'data-selected': true } : {})}
			onKeyDown={onKeyDown}
		>
			{movable && (
				<button
					ref={handle}
					type="button"
					class="handle"
					data-handle={id}
					aria-label={`Move “${title}”, rank ${rank}: Alt and an arrow key`}
					title="Drag, or press Alt and an arrow key"
				>
					<GripVertical size={16} aria-hidden="true" />
				</button>
			)}
			<span class="rank" aria-hidden="true">
				{rank}
			</span>
			<span class="bet" title={BET_NAMES[bet]}>
				<span aria-hidden="true">{BET_MARKS[bet]}</span>
				<span class="unseen">
					Rank {rank}, {BET_NAMES[bet]}
				</span>
			</span>
			<div class="spread texts">
				<a class="title" dir="auto" title={title} href={linkTo('priorities', id)}>
					{title}
				</a>
				{isDisputed(priority) ? (
					<DisputedMark priority={priority} />
				) : (
					<SecondLine priority={priority} />
				)}
			</div>
			{movable && (
				<span class="steps">
					<Button
						look="quiet"
						label={`Move “${title}” up`}
						disabled={rank === 1}
						onClick={() => props.onStep(-1)}
					>
						<ArrowUp size={15} aria-hidden="true" />
					</Button>
					<Button
						look="quiet"
						label={`Move “${title}” down`}
						disabled={rank === props.of}
						onClick={() => props.onStep(1)}
					>
						<ArrowDown size={15} aria-hidden="true" />
					</Button>
					<Button
						look="quiet"
						label={`Move “${title}” to the list on the left`}
						disabled={list === LISTS[0]}
						onClick={() => props.onCross(-1)}
					>
						<ArrowLeft size={15} aria-hidden="true" />
					</Button>
					<Button
						look="quiet"
						label={`Move “${title}” to the list on the right`}
						disabled={list === LISTS.at(-1)}
						onClick={() => props.onCross(1)}
					>
						<ArrowRight size={15} aria-hidden="true" />
					</Button>
				</span>
			)}
		</li>
	);
}
