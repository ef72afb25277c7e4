import type { Priority } from '@common-ground/shared/model/priority.ts';
import type { SideOrShared } from '@common-ground/shared/model/side.ts';
import type { ComponentChildren, RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { sideNames } from '../../../../ui/data/team.ts';
import { useWindow } from '../../glossary/useWindow.ts';
import { LoadPanel } from '../load/LoadPanel.tsx';
import { Aside } from './Aside.tsx';
import { ColumnHead } from './ColumnHead.tsx';
import type { dropped, Moving } from './moving.ts';
import { listHead } from './names.ts';
import { RankedItem } from './RankedItem.tsx';
import { useDropEnd } from './useDrag.ts';

/** px from one item to the next; each has two lines, so that of 5,000 only those in sight need to exist. */
const PITCH = { row: 66, head: 0 };

interface ColumnProps {
	list: SideOrShared;
	/** All priorities of the team, for what is parked or closed. */
	all: readonly Priority[];
	/** As it stands, or would stand. */
	order: readonly Priority[];
	current: string;
	/** The id that stays in sight. */
	inView: string;
	movable: boolean;
	moving: Moving | null;
	onStep: (id: string, by: -1 | 1) => void;
	onCross: (id: string, by: -1 | 1) => void;
	onDrop: (id: string, on: Parameters<typeof dropped>[2]) => void;
	onAsk: () => void;
	onCancel: () => void;
	/** The question for the reason, while one moves in here. */
	children: ComponentChildren;
}

/** One ranked list: dragged by mouse, moved by keys or buttons. */
export function Column(props: ColumnProps) {
	const { list, order, moving } = props;
	const column = useRef<HTMLElement>(null);
	const over = useDropEnd({ list, column, onDrop: (id) => props.onDrop(id, { list }) });
	const at = order.findIndex(({ id }) => id === props.inView);
	const { scroller, from, to } = useWindow(order.length, at, PITCH);
	const name = listHead(list, sideNames.value);
	const own = props.all.filter((one) => one.list === list);
	return (
		<section
			class="ranked-column"
			ref={column}
			data-list={list}
			data-over={over}
			aria-label={`${name} list`}
		>
			<ColumnHead list={list} name={name} order={order} />
			{list !== 'shared' && <LoadPanel side={list} />}
			<div class="ranked-scroll" ref={scroller as RefObject<HTMLDivElement>}>
				<ol
					class="ranked"
					aria-label={`${name} priorities, ranked`}
					style={{
						paddingBlockStart: `${from * PITCH.row}px`,
						paddingBlockEnd: `${(order.length - to) * PITCH.row}px`,
					}}
				>
					{order.slice(from, to).map((priority, index) => (
						<RankedItem
							key={priority.id}
							priority={priority}
							list={list}
							rank={from + index + 1}
							of={order.length}
							current={priority.id === props.current}
							movable={props.movable}
							moving={priority.id === moving?.id}
							onStep={(by) => props.onStep(priority.id, by)}
							onCross={(by) => props.onCross(priority.id, by)}
							onDrop={(id, half) => props.onDrop(id, { list, id: priority.id, half })}
							onAsk={props.onAsk}
							onCancel={props.onCancel}
						/>
					))}
				</ol>
				{order.length === 0 && (
					<p class="soft small nothing">Nothing here yet. Add one, or drag one over.</p>
				)}
				<Aside
					one="parked priority"
					many="parked priorities"
					priorities={own.filter(({ state, bet }) => state === 'active' && bet === 'parked')}
				/>
				<Aside
					one="closed priority"
					many="closed priorities"
					priorities={own.filter(({ state }) => state !== 'active')}
				/>
			</div>
			{props.children}
		</section>
	);
}
