import { shorten } from '@common-ground/shared/charts/text.ts';
import type { Side, SideOrShared } from '@common-ground/shared/model/side.ts';
import type { Pair, Ranked, Sides } from '@common-ground/shared/ranking/divergence.ts';
import { BET_MARKS, BET_NAMES } from '../../../ui/chip/bets.ts';
import { sideNames } from '../../../ui/data/team.ts';
import { SideBadge } from '../../../ui/side/SideBadge.tsx';
import { Notice } from '../../../ui/status/Notice.tsx';
import { linkTo } from '../places.ts';
import { readersOf } from './filters.ts';

/** More than these are read with a filter. */
const MOST = 100;

/** What is linked, with what each does for the other side. */
export function Pairs(props: {
	pairs: readonly Pair[];
	/** How many there are without the filter. */
	all: number;
	sides: Sides;
}) {
	const { pairs, all, sides } = props;
	return (
		<section class="stack tight" aria-labelledby="pairs">
			<h2 id="pairs">What each does for the other</h2>
			{pairs.length === 0 && (
				<Notice tone="plain">
					{all === 0
						? 'Nothing is linked yet. Open a priority and choose “Link with another list”: a line then joins the two.'
						: 'No link fits this filter.'}
				</Notice>
			)}
			<ol class="stack tight">
				{pairs.slice(0, MOST).map((pair) => (
					<PairItem key={pair.link.id} pair={pair} sides={sides} />
				))}
			</ol>
			{pairs.length > MOST && (
				<p class="soft">
					{(pairs.length - MOST).toLocaleString()} more. Choose fewer with the filter.
				</p>
			)}
		</section>
	);
}

function PairItem({ pair, sides }: { pair: Pair; sides: Sides }) {
	const { link, left, right, distance, clash } = pair;
	const says =
		link.kind === 'same'
			? 'is the same as'
			: link.from === left.priority.id
				? 'helps'
				: 'is helped by';
	return (
		<li class="linked-pair">
			<div class="ends">
				<End of={left} list={sides.left} />
				<p class="says soft small">{says}</p>
				<End of={right} list={sides.right} />
			</div>
			{link.how && <p class="break">“{link.how}”</p>}
			<Serves of={left} readers={readersOf(sides.right)} />
			<Serves of={right} readers={readersOf(sides.left)} />
			<p class="small soft">
				{distance === 0
					? 'The same rank'
					: `${distance} ${distance === 1 ? 'place' : 'places'} apart`}
				{clash && <strong class="clash"> · a big bet here, parked there</strong>}
			</p>
		</li>
	);
}

const End = ({ of: { priority, rank }, list }: { of: Ranked; list: SideOrShared }) => (
	<p class="break">
		<SideBadge side={list} names={sideNames.value} /> <strong>{rank}</strong>{' '}
		<span title={BET_NAMES[priority.bet]}>
			<span aria-hidden="true">{BET_MARKS[priority.bet]}</span>
			<span class="unseen">{BET_NAMES[priority.bet]}</span>
		</span>{' '}
		<a href={linkTo('priorities', priority.id)}>{priority.title}</a>
	</p>
);

/** What one end does for those who read the other list. */
const Serves = ({ of: { priority }, readers }: { of: Ranked; readers: readonly Side[] }) => (
	<>
		{readers.map((side) =>
			priority.serves[side] ? (
				<p key={side} class="small break">
					<span class="soft">
						“{shorten(priority.title, 60)}” for {sideNames.value[side]}:
					</span>{' '}
					{priority.serves[side]}
				</p>
			) : null,
		)}
	</>
);
