import { divergence } from '@common-ground/shared/ranking/divergence.ts';
import { GitCompareArrows } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button/Button.tsx';
import { records } from '../../../ui/data/collections.ts';
import { EmptyState } from '../../../ui/empty/EmptyState.tsx';
import { BareSelect } from '../../../ui/field/Select.tsx';
import { Loading } from '../../../ui/status/Loading.tsx';
import { go } from '../route.ts';
import { Screen } from '../shell/Screen.tsx';
import { COMPARED, type Compared, comparedOf, FILTERS, type Filter, filtered } from './filters.ts';
import { Lone } from './Lone.tsx';
import { listName } from './names.ts';
import { Pairs } from './Pairs.tsx';
import { SlopeChart } from './SlopeChart.tsx';
import { Summary } from './Summary.tsx';

const TITLE = 'Where we differ';

/** Two ranked lists against one another: what both want, how high, and what each does for the other. */
export function Divergence({ id }: { id: string }) {
	const [filter, setFilter] = useState<Filter>('all');
	const all = records('priority').value;
	const links = records('priorityLink').value;
	if (!all || !links)
		return (
			<Screen title={TITLE}>
				<Loading what="the lists" />
			</Screen>
		);
	const compared = comparedOf(id);
	const sides = COMPARED[compared];
	const found = divergence(all, links, sides);
	const pairs = filtered(found.pairs, filter);
	const names = { left: listName(sides.left), right: listName(sides.right) };
	return (
		<Screen
			title={TITLE}
			tools={
				<div class="row wrap">
					<BareSelect<Compared>
						label="Which lists"
						value={compared}
						options={LISTS.map((value) => ({ value, text: nameOf(value) }))}
						onChange={(next) => go('divergence', next, true)}
					/>
					<BareSelect<Filter>
						label="Which links"
						value={filter}
						options={FILTERS}
						onChange={setFilter}
					/>
				</div>
			}
		>
			{found.left.length + found.right.length === 0 ? (
				<Nothing />
			) : (
				<div class="page">
					<div class="column divergence">
						<Summary found={found} />
						<SlopeChart found={{ ...found, pairs }} names={names} />
						<Pairs pairs={pairs} all={found.pairs.length} sides={sides} />
						<Lone found={found} sides={sides} />
					</div>
				</div>
			)}
		</Screen>
	);
}

const LISTS = Object.keys(COMPARED) as Compared[];

const nameOf = (compared: Compared): string => {
	const { left, right } = COMPARED[compared];
	return `${listName(left)} and ${listName(right)}`;
};

const Nothing = () => (
	<EmptyState
		icon={GitCompareArrows}
		title="Both lists are empty"
		text="Rank what matters to each side first. Then link what belongs together, and this shows where you agree."
	>
		<Button look="strong" onClick={() => go('priorities')}>
			Open the priorities
		</Button>
	</EmptyState>
);
