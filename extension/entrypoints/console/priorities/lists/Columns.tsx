import type { Priority } from '@common-ground/shared/model/priority.ts';
import type { SideOrShared } from '@common-ground/shared/model/side.ts';
import { useEffect, useRef, useState } from 'preact/hooks';
import { records } from '../../../../ui/data/collections.ts';
import { sideNames } from '../../../../ui/data/team.ts';
import { reasonsOf } from '../why/reasons.ts';
import { WhyForm } from '../why/WhyForm.tsx';
import { Column } from './Column.tsx';
import { crossed, dropped, LISTS, type Lists, type Moving, placeOf, stepped } from './moving.ts';
import { listHead, listNamed } from './names.ts';
import { useRanking } from './useRanking.ts';

/** The three ranked lists side by side, one at a time where it is narrow. Each move asks for its reason. */
export function Columns(props: {
	all: readonly Priority[];
	ranked: Lists<Priority>;
	current: string;
	movable: boolean;
}) {
	const { ranked, current } = props;
	const ranking = useRanking(ranked);
	const { moving } = ranking;
	const [tab, setTab] = useState<SideOrShared>(() => placeOf(ranked, current)?.list ?? 'shared');
	const [last, setLast] = useState('');
	const root = useRef<HTMLDivElement>(null);
	const focusOn = useRef('');

	// Keys move the item away under the focus; a moved element loses it.
	useEffect(() => {
		if (!focusOn.current) return;
		const handle = `[data-handle="${CSS.escape(focusOn.current)}"]`;
		root.current?.querySelector<HTMLElement>(handle)?.focus();
		focusOn.current = '';
	});

	useEffect(() => {
		const at = placeOf(ranked, current);
		if (at) setTab(at.list);
	}, [current]);

	const place = (next: Moving | null, id: string, keepsFocus = true): void => {
		if (keepsFocus) focusOn.current = id;
		setLast(id);
		setTab(next?.list ?? placeOf(ranked, id)?.list ?? tab);
		ranking.place(next, id);
	};
	const cancel = (): void => {
		focusOn.current = moving?.id ?? '';
		ranking.cancel();
	};
	const ask = (): void => root.current?.querySelector<HTMLElement>('.move-reason button')?.focus();
	return (
		<div class="columns" ref={root} data-tab={tab}>
			<fieldset class="row column-tabs" aria-label="Which list">
				{LISTS.map((list) => (
					<button
						key={list}
						type="button"
						class="button"
						aria-pressed={tab === list}
						onClick={() => setTab(list)}
					>
						{listHead(list, sideNames.value)}
					</button>
				))}
			</fieldset>
			{LISTS.map((list) => (
				<Column
					key={list}
					list={list}
					all={props.all}
					order={ranking.order[list]}
					current={current}
					inView={moving?.id ?? (last || current)}
					movable={props.movable}
					moving={moving}
					onStep={(id, by) => place(stepped(ranked, moving, id, by), id)}
					onCross={(id, by) => place(crossed(ranked, moving, id, by), id)}
					onDrop={(id, on) => place(dropped(ranked, id, on), id, false)}
					onAsk={ask}
					onCancel={cancel}
				>
					{moving?.list === list && (
						<WhyForm
							key={moving.id}
							question={question(moving, ranked)}
							label={`Reason for the move to rank ${moving.to + 1}`}
							reasons={reasonsOf(records('move').value ?? [])}
							trouble={ranking.trouble}
							doIt="Move"
							back="Put it back"
							onWhy={({ reason }) => {
								focusOn.current = moving.id;
								void ranking.confirm(reason);
							}}
							onCancel={cancel}
						/>
					)}
				</Column>
			))}
			<p class="unseen" aria-live="assertive">
				{ranking.told}
			</p>
		</div>
	);
}

function question({ id, list, to }: Moving, ranked: Lists): string {
	const over = placeOf(ranked, id)?.list !== list;
	return over
		? `Why does it go over to ${listNamed(list, sideNames.value)}, rank ${to + 1}?`
		: `Why does it move to rank ${to + 1}?`;
}
