import { ArrowDown, ArrowUp, GripVertical } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from '../../../ui/button/Button.tsx';
import { useDrag } from '../priorities/lists/useDrag.ts';
import type { Sortable } from './SortList.tsx';

/** One thing of a list that is put into order. */
export function SortItem(props: {
	item: Sortable;
	/** From 1. */
	place: number;
	last: boolean;
	movable: boolean;
	onStep: (by: -1 | 1) => void;
	/** Another one was dropped on this one's upper or lower half. */
	onDrop: (id: string, half: 'upper' | 'lower') => void;
	children: ComponentChildren;
}) {
	const { item, place, movable } = props;
	const element = useRef<HTMLLIElement>(null);
	const handle = useRef<HTMLButtonElement>(null);
	const { dragged, over } = useDrag({
		...{ id: item.id, movable, item: element, handle, onDrop: props.onDrop },
	});
	const onKeyDown = (event: KeyboardEvent): void => {
		const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
		const writes = event.target instanceof Element && event.target.closest('form') !== null;
		if (!movable || !event.altKey || by === 0 || writes) return;
		props.onStep(by);
		event.preventDefault();
		event.stopPropagation();
	};
	return (
		<li
			ref={element}
			class="sort-item"
			data-dragged={dragged}
			data-over={over}
			onKeyDown={onKeyDown}
		>
			{movable && (
				<button
					ref={handle}
					type="button"
					class="handle"
					data-sort={item.id}
					aria-label={`Move “${item.name}”, place ${place}: Alt and an arrow key`}
					title="Drag, or press Alt and an arrow key"
				>
					<GripVertical size={16} aria-hidden="true" />
				</button>
			)}
			<div class="spread">{props.children}</div>
			{movable && (
				<span class="steps">
					<Button
						look="quiet"
						label={`Move “${item.name}” up`}
						disabled={place === 1}
						onClick={() => props.onStep(-1)}
					>
						<ArrowUp size={15} aria-hidden="true" />
					</Button>
					<Button
						look="quiet"
						label={`Move “${item.name}” down`}
						disabled={props.last}
						onClick={() => props.onStep(1)}
					>
						<ArrowDown size={15} aria-hidden="true" />
					</Button>
				</span>
			)}
		</li>
	);
}
