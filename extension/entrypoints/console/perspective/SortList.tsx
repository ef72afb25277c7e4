import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { SortItem } from './SortItem.tsx';
import { dropped, stepped } from './sorting.ts';

export interface Sortable {
	id: string;
	/** How it is called when it is moved. */
	name: string;
}

/** A list that is put into order: by drag, by Alt and an arrow key, or by buttons. Says each place aloud. */
export function SortList<T extends Sortable>(props: {
	label: string;
	items: readonly T[];
	movable: boolean;
	/** `to` counts from 0, in the list as it will be. */
	onMove: (id: string, to: number) => void;
	children: (item: T) => ComponentChildren;
}) {
	const { items, movable } = props;
	const root = useRef<HTMLOListElement>(null);
	const moved = useRef('');
	const [told, tell] = useState('');
	const order = items.map(({ id }) => id).join(' ');

	// An element that changes its place in the document loses the focus.
	useEffect(() => {
		if (!moved.current) return;
		root.current?.querySelector<HTMLElement>(`[data-sort="${CSS.escape(moved.current)}"]`)?.focus();
		moved.current = '';
	}, [order]);

	const place = (id: string, to: number | undefined, byKey: boolean): void => {
		if (to === undefined) return;
		if (byKey) moved.current = id;
		const name = items.find((item) => item.id === id)?.name ?? '';
		tell(`“${name}”, place ${to + 1} of ${items.length}.`);
		props.onMove(id, to);
	};
	return (
		<>
			<ol class="sort-list" ref={root} aria-label={props.label}>
				{items.map((item, at) => (
					<SortItem
						key={item.id}
						item={item}
						place={at + 1}
						last={at === items.length - 1}
						movable={movable}
						onStep={(by) => place(item.id, stepped(items, null, item.id, by)?.to, true)}
						onDrop={(id, half) => place(id, dropped(items, id, item.id, half)?.to, false)}
					>
						{props.children(item)}
					</SortItem>
				))}
			</ol>
			<p class="unseen" aria-live="assertive">
				{told}
			</p>
		</>
	);
}
