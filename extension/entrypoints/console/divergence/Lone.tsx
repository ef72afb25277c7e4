import type { SideOrShared } from '@common-ground/shared/model/side.ts';
import type { Divergence, Ranked, Sides } from '@common-ground/shared/ranking/divergence.ts';
import { BET_MARKS } from '../../../ui/chip/bets.ts';
import { linkTo } from '../places.ts';
import { listName } from './names.ts';

/** More than these tell nothing new. */
const MOST = 40;

/** What one list has and nothing in the other belongs to. */
export const Lone = ({ found, sides }: { found: Divergence; sides: Sides }) =>
	found.onlyLeft.length + found.onlyRight.length === 0 ? null : (
		<section class="stack tight" aria-labelledby="lone">
			<h2 id="lone">Linked with nothing</h2>
			<p class="soft">
				Nothing in the other list belongs to these, or nobody said so yet. Open one to link it.
			</p>
			<div class="sides">
				<Column ranked={found.onlyLeft} list={sides.left} />
				<Column ranked={found.onlyRight} list={sides.right} />
			</div>
		</section>
	);

const Column = ({ ranked, list }: { ranked: readonly Ranked[]; list: SideOrShared }) => (
	<div class="stack tight" data-side={list}>
		<h3>Only in {listName(list)}</h3>
		{ranked.length === 0 && <p class="soft">None.</p>}
		<ol class="stack tight">
			{ranked.slice(0, MOST).map(({ priority: { id, title, bet }, rank }) => (
				<li key={id} class="break">
					<strong>{rank}</strong> <span aria-hidden="true">{BET_MARKS[bet]}</span>{' '}
					<a href={linkTo('priorities', id)}>{title}</a>
				</li>
			))}
		</ol>
		{ranked.length > MOST && (
			<p class="soft small">and {(ranked.length - MOST).toLocaleString()} more</p>
		)}
	</div>
);
