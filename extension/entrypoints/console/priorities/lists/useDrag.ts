import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import {
	draggable,
	dropTargetForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import type { SideOrShared } from '@common-ground/shared/model/side.ts';
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

export type Half = 'upper' | 'lower';

/** Tells our drags from others on the page. */
const KIND = 'priority';

/** Makes an item draggable by its handle, and a place to drop others on. */
export function useDrag(of: {
	id: string;
	movable: boolean;
	item: RefObject<HTMLElement | null>;
	handle: RefObject<HTMLElement | null>;
	onDrop: (id: string, half: Half) => void;
}): { dragged: boolean; over: Half | undefined } {
	const [dragged, setDragged] = useState(false);
	const [over, setOver] = useState<Half>();
	const onDrop = useRef(of.onDrop);
	onDrop.current = of.onDrop;

	useEffect(() => {
		const element = of.item.current;
		const dragHandle = of.handle.current;
		if (!element || !dragHandle || !of.movable) return;
		const half = (clientY: number): Half => {
			const box = element.getBoundingClientRect();
			return clientY < box.top + box.height / 2 ? 'upper' : 'lower';
		};
		return combine(
			draggable({
				element,
				dragHandle,
				getInitialData: () => ({ kind: KIND, id: of.id }),
				onDragStart: () => setDragged(true),
				onDrop: () => setDragged(false),
			}),
			dropTargetForElements({
				element,
				canDrop: ({ source }) => source.data.kind === KIND && source.data.id !== of.id,
				onDrag: ({ location }) => setOver(half(location.current.input.clientY)),
				onDragLeave: () => setOver(undefined),
				onDrop: ({ source, location }) => {
					setOver(undefined);
					onDrop.current(String(source.data.id), half(location.current.input.clientY));
				},
			}),
		);
	}, [of.id, of.movable]);
	return { dragged, over };
}

/** A column takes what is dropped on none of its items: it goes to the end. */
export function useDropEnd(of: {
	list: SideOrShared;
	column: RefObject<HTMLElement | null>;
	onDrop: (id: string) => void;
}): boolean {
	const [over, setOver] = useState(false);
	const onDrop = useRef(of.onDrop);
	onDrop.current = of.onDrop;
	useEffect(() => {
		const element = of.column.current;
		if (!element) return;
		return dropTargetForElements({
			element,
			canDrop: ({ source }) => source.data.kind === KIND,
			// An item inside is the target where there is one.
			onDrag: ({ location, self }) =>
				setOver(location.current.dropTargets[0]?.element === self.element),
			onDragLeave: () => setOver(false),
			onDrop: ({ source, location, self }) => {
				setOver(false);
				if (location.current.dropTargets[0]?.element === self.element)
					onDrop.current(String(source.data.id));
			},
		});
	}, [of.list]);
	return over;
}
