import { otherSide, type Side } from '@common-ground/shared/model/side.ts';
import type { Pair } from '@common-ground/shared/perspective/cards.ts';
import { change } from '../../../ui/data/change.ts';
import { sideNames } from '../../../ui/data/team.ts';
import { say } from '../../../ui/toast/toasts.ts';
import { CardBox } from './CardBox.tsx';
import { maySpeak } from './may.ts';
import { SortList } from './SortList.tsx';
import { placed, spotOf } from './sorting.ts';

/** Pairs that meet one another in two columns, the member's own side second; in the order of one of the two. */
export function Pairs({
	pairs,
	own,
	ordered,
}: {
	pairs: readonly Pair[];
	own: Side;
	ordered: Side;
}) {
	const names = sideNames.value;
	const leadOf = (pair: Pair) => (ordered === own ? pair.own : pair.other);
	const leading = pairs.flatMap((pair) => {
		const lead = leadOf(pair);
		return lead ? [{ id: lead.id, name: lead.text, pair }] : [];
	});
	const rest = pairs.filter((pair) => !leadOf(pair));

	const move = async (id: string, to: number): Promise<void> => {
		const from = leading.findIndex((row) => row.id === id);
		const spot = spotOf(leading, { id, to });
		if (!(await change('perspective.rank', { id, side: ordered, ...spot }))) return;
		const back = placed(leading, id, to) ? spotOf(leading, { id, to: from }) : spot;
		say(`“${leading[from]?.name}” has place ${to + 1} for ${names[ordered]}.`, () => {
			void change('perspective.rank', { id, side: ordered, ...back });
		});
	};
	const movable = maySpeak(ordered);
	return (
		<section aria-label="What moves both sides" class="pairs" data-movable={movable}>
			<h2 class="unseen">What moves both sides</h2>
			<div class="pair heads" aria-hidden="true">
				<span>{names[otherSide(own)]}</span>
				<span>{names[own]} (your side)</span>
			</div>
			<SortList
				label={`What moves both sides, in the order of ${names[ordered]}`}
				items={leading}
				movable={movable}
				onMove={(id, to) => void move(id, to)}
			>
				{({ pair }) => <PairRow pair={pair} />}
			</SortList>
			{rest.length > 0 && (
				<ul class="sort-list">
					{rest.map((pair) => (
						<li key={pair.own?.id ?? pair.other?.id} class="sort-item">
							<div class="spread">
								<PairRow pair={pair} />
							</div>
						</li>
					))}
				</ul>
			)}
		</section>
	);
}

const PairRow = ({ pair: { own, other } }: { pair: Pair }) => (
	<div class="pair">
		{other ? <CardBox card={other} ranked /> : <span class="no-card" />}
		{own ? <CardBox card={own} ranked /> : <span class="no-card" />}
	</div>
);
