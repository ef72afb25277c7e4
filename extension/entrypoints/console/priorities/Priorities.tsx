import { rankedList } from '@common-ground/shared/model/priority.ts';
import { ListOrdered, Plus } from 'lucide-preact';
import { Button } from '../../../ui/button/Button.tsx';
import { records } from '../../../ui/data/collections.ts';
import { mayCurate, team } from '../../../ui/data/team.ts';
import { EmptyState } from '../../../ui/empty/EmptyState.tsx';
import { neighbour } from '../../../ui/keys/cursor.ts';
import type { Key } from '../../../ui/keys/keymap.ts';
import { Loading } from '../../../ui/status/Loading.tsx';
import { Notice } from '../../../ui/status/Notice.tsx';
import { PriorityTalk } from '../disputes/PriorityTalk.tsx';
import { go } from '../route.ts';
import { Screen } from '../shell/Screen.tsx';
import { Closed } from './Closed.tsx';
import { PriorityForm } from './PriorityForm.tsx';
import { RankedList } from './RankedList.tsx';
import { Vision } from './vision/Vision.tsx';

const NEW = 'new';
const LIST = 'shared';

/** The list that both sides share: a unique rank each, few big bets, a reason for each move. */
export function Priorities({ id }: { id: string }) {
	const all = records('priority').value;
	if (!all)
		return (
			<Screen title="Priorities">
				<Loading what="the priorities" />
			</Screen>
		);
	const list = rankedList(all, LIST);
	const closed = all.filter((one) => one.list === LIST && one.state !== 'active');
	const open = all.find((one) => one.id === id);
	const move = (by: number): void => {
		const next = neighbour(
			list.map((one) => one.id),
			id,
			by,
		);
		if (next) go('priorities', next, true);
	};
	const keys: Key[] = [
		{ key: 'j', text: 'Next priority', run: () => move(1) },
		{ key: 'k', text: 'Previous priority', run: () => move(-1) },
		...(mayCurate.value
			? [{ key: 'n', text: 'New priority', run: () => go('priorities', NEW) }]
			: []),
		{ key: 'Escape', text: 'Close the priority', run: () => go('priorities') },
	];
	const adding = id === NEW && mayCurate.value;
	return (
		<Screen
			title="Priorities"
			keys={keys}
			{...(mayCurate.value ? { moreKeys: MOVE_KEYS } : {})}
			tools={
				<>
					<span class="soft small spread">
						The shared list. {bets(list.filter(({ bet }) => bet === 'big').length)}
					</span>
					{mayCurate.value && (
						<Button look="strong" onClick={() => go('priorities', NEW)}>
							<Plus size={15} aria-hidden="true" /> Add a priority
						</Button>
					)}
				</>
			}
		>
			<div class="split wide-list" {...(open || adding ? { 'data-open': true } : {})}>
				<div class="list">
					<Vision />
					{!mayCurate.value && (
						<div class="note">
							<Notice tone="plain">
								Translators and admins rank. You can tag any ticket with a priority from here.
							</Notice>
						</div>
					)}
					{list.length > 0 ? (
						<RankedList list={list} current={id} movable={mayCurate.value} />
					) : (
						<Nothing />
					)}
					<Closed closed={closed} />
				</div>
				{(open || adding) && (
					<div class="detail">
						<PriorityForm
							key={id}
							list={LIST}
							ranked={list}
							{...(open ? { priority: open } : {})}
							readOnly={!mayCurate.value}
						/>
						{open && <PriorityTalk priority={open} />}
					</div>
				)}
			</div>
		</Screen>
	);
}

const MOVE_KEYS = [
	{ key: 'Alt+ArrowUp', text: 'Move the focused priority up' },
	{ key: 'Alt+ArrowDown', text: 'Move the focused priority down' },
];

function bets(count: number): string {
	const cap = team.value?.bigBetCap;
	return cap === undefined ? '' : `${count} of ${cap} big bets taken.`;
}

const Nothing = () => (
	<EmptyState
		icon={ListOrdered}
		title="No priorities yet"
		text="Begin with the three things that must not fail this quarter. Each gets a rank of its own: no two are equally important."
	>
		{mayCurate.value && (
			<Button look="strong" onClick={() => go('priorities', NEW)}>
				Add the first one
			</Button>
		)}
	</EmptyState>
);
