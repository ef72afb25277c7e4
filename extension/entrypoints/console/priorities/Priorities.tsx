import { type Priority, rankedList } from '@common-ground/shared/model/priority.ts';
import { History, ListOrdered, Plus } from 'lucide-preact';
import { Button } from '../../../ui/button/Button.tsx';
import { records } from '../../../ui/data/collections.ts';
import { mayCurate } from '../../../ui/data/team.ts';
import { EmptyState } from '../../../ui/empty/EmptyState.tsx';
import { neighbour } from '../../../ui/keys/cursor.ts';
import type { Key } from '../../../ui/keys/keymap.ts';
import { Loading } from '../../../ui/status/Loading.tsx';
import { Notice } from '../../../ui/status/Notice.tsx';
import { PriorityTalk } from '../disputes/PriorityTalk.tsx';
import { go } from '../route.ts';
import { Screen } from '../shell/Screen.tsx';
import { Limits } from './limits/Limits.tsx';
import { Columns } from './lists/Columns.tsx';
import { LISTS, type Lists } from './lists/moving.ts';
import { Moves } from './moves/Moves.tsx';
import { PriorityForm } from './PriorityForm.tsx';
import { listOfNew, MOVES, newIn } from './places.ts';
import { Vision } from './vision/Vision.tsx';

/** Three ranked lists, each side's and the one they share: a unique rank each, few big bets, a reason for each move. */
export function Priorities({ id }: { id: string }) {
	const all = records('priority').value;
	if (!all)
		return (
			<Screen title="Priorities">
				<Loading what="the priorities" />
			</Screen>
		);
	const ranked = listsOf(all);
	const isCurator = mayCurate.value;
	const open = all.find((one) => one.id === id);
	const adding = isCurator ? listOfNew(id) : undefined;
	const shows = open !== undefined || adding !== undefined || id === MOVES;
	return (
		<Screen
			title="Priorities"
			keys={keysOf(ranked, id, isCurator)}
			{...(isCurator ? { moreKeys: MOVE_KEYS } : {})}
			tools={
				<>
					<span class="spread" />
					<Button onClick={() => go('priorities', MOVES)}>
						<History size={15} aria-hidden="true" /> Moves
					</Button>
					{isCurator && (
						<Button look="strong" onClick={() => go('priorities', newIn('shared'))}>
							<Plus size={15} aria-hidden="true" /> Add a priority
						</Button>
					)}
				</>
			}
		>
			<div class="split wide-list" {...(shows ? { 'data-open': true } : {})}>
				<div class="list priorities">
					<Vision />
					<Limits />
					{!isCurator && (
						<div class="note">
							<Notice tone="plain">
								Translators and admins rank. You can tag any ticket with a priority from here.
							</Notice>
						</div>
					)}
					{all.length > 0 ? (
						<Columns all={all} ranked={ranked} current={id} movable={isCurator} />
					) : (
						<Nothing />
					)}
				</div>
				{shows && (
					<div class="detail">
						{id === MOVES ? (
							<Moves all={all} />
						) : (
							<PriorityForm
								key={id}
								list={adding ?? open?.list ?? 'shared'}
								{...(open ? { priority: open } : {})}
								readOnly={!isCurator}
							/>
						)}
						{open && <PriorityTalk priority={open} />}
					</div>
				)}
			</div>
		</Screen>
	);
}

/** What stands in the lists; parked ones lie beside them. */
function listsOf(all: readonly Priority[]): Lists<Priority> {
	const of = (list: Priority['list']) =>
		rankedList(all, list).filter(({ bet }) => bet !== 'parked');
	return { marketing: of('marketing'), shared: of('shared'), it: of('it') };
}

function keysOf(ranked: Lists<Priority>, id: string, isCurator: boolean): Key[] {
	const move = (by: number): void => {
		const ids = LISTS.flatMap((list) => ranked[list].map((one) => one.id));
		const next = neighbour(ids, id, by);
		if (next) go('priorities', next, true);
	};
	return [
		{ key: 'j', text: 'Next priority', run: () => move(1) },
		{ key: 'k', text: 'Previous priority', run: () => move(-1) },
		{ key: 'm', text: 'Moves and their reasons', run: () => go('priorities', MOVES) },
		...(isCurator
			? [{ key: 'n', text: 'New priority', run: () => go('priorities', newIn('shared')) }]
			: []),
		{ key: 'Escape', text: 'Close the priority', run: () => go('priorities') },
	];
}

const MOVE_KEYS = [
	{ key: 'Alt+ArrowUp', text: 'Move the focused priority up' },
	{ key: 'Alt+ArrowDown', text: 'Move the focused priority down' },
	{ key: 'Alt+ArrowLeft', text: 'Move it over to the list on the left' },
	{ key: 'Alt+ArrowRight', text: 'Move it over to the list on the right' },
];

const Nothing = () => (
	<EmptyState
		icon={ListOrdered}
		title="No priorities yet"
		text="Begin with the three things that must not fail this quarter. Each gets a rank of its own: no two are equally important."
	>
		{mayCurate.value && (
			<Button look="strong" onClick={() => go('priorities', newIn('shared'))}>
				Add the first one
			</Button>
		)}
	</EmptyState>
);
