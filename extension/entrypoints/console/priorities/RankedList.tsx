import type { Priority } from '@common-ground/shared/model/priority.ts';
import { useEffect, useRef } from 'preact/hooks';
import { MoveReason } from './MoveReason.tsx';
import { dropped, reasonsOf, stepped } from './moving.ts';
import { RankedItem } from './RankedItem.tsx';
import { useRanking } from './useRanking.ts';

/** The ranked list: dragged by mouse, moved by keys or buttons, each move with its reason. */
export function RankedList(props: {
	list: readonly Priority[];
	current: string;
	movable: boolean;
}) {
	const { list } = props;
	const ranking = useRanking(list);
	const { moving, order } = ranking;
	const root = useRef<HTMLOListElement>(null);
	const focusOn = useRef('');

	// Keys move the item away under the focus; a moved element loses it.
	useEffect(() => {
		if (!focusOn.current) return;
		root.current
			?.querySelector<HTMLElement>(`[data-handle="${CSS.escape(focusOn.current)}"]`)
			?.focus();
		focusOn.current = '';
	});

	const step = (id: string, by: -1 | 1): void => {
		focusOn.current = id;
		ranking.place(stepped(list, moving, id, by), id);
	};
	return (
		<>
			<ol class="ranked" ref={root} aria-label="Shared priorities, ranked">
				{order.map((priority, index) => (
					<RankedItem
						key={priority.id}
						priority={priority}
						rank={index + 1}
						last={index === order.length - 1}
						current={priority.id === props.current}
						movable={props.movable}
						moving={priority.id === moving?.id}
						onStep={(by) => step(priority.id, by)}
						onDrop={(id, half) => ranking.place(dropped(list, id, priority.id, half), id)}
						onCancel={() => {
							focusOn.current = priority.id;
							ranking.cancel();
						}}
					>
						{priority.id === moving?.id && (
							<MoveReason
								key={moving.id}
								rank={moving.to + 1}
								reasons={reasonsOf(list)}
								trouble={ranking.trouble}
								onReason={(reason) => {
									focusOn.current = priority.id;
									void ranking.confirm(reason);
								}}
								onCancel={() => {
									focusOn.current = priority.id;
									ranking.cancel();
								}}
							/>
						)}
					</RankedItem>
				))}
			</ol>
			<p class="unseen" aria-live="assertive">
				{ranking.told}
			</p>
		</>
	);
}
