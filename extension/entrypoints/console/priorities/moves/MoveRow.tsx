import type { Move } from '@common-ground/shared/model/move.ts';
import { nameOfMember, sideNames } from '../../../../ui/data/team.ts';
import { ago } from '../../../../ui/dates/when.ts';
import { SideBadge } from '../../../../ui/side/SideBadge.tsx';
import { linkTo } from '../../places.ts';
import { whatMoved } from './words.ts';

/** One line of the journal. */
export function MoveRow({ move, title }: { move: Move; title: string }) {
	const names = sideNames.value;
	return (
		<li class="move break">
			<p>
				<SideBadge side={move.list} names={names} />{' '}
				<a dir="auto" href={linkTo('priorities', move.priorityId)}>
					{title || 'A priority'}
				</a>{' '}
				{whatMoved(move, names)}
			</p>
			<p dir="auto">“{move.reason}”</p>
			<p class="soft small">
				{nameOfMember(move.by)} ({names[move.side]}), {ago(move.at)}
			</p>
		</li>
	);
}
