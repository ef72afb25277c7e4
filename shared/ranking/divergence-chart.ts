import type { SlopeLine, SlopeProps } from '../charts/slope.ts';
import { BET_MARKS } from '../model/bet-names.ts';
import { type Divergence, FAR, type Pair, type Ranked } from './divergence.ts';

/** Where two lists part, as a slope chart shows it. */
export const divergenceSlope = (
	{ left, right, pairs }: Pick<Divergence, 'left' | 'right' | 'pairs'>,
	names: { left: string; right: string },
): Pick<SlopeProps, 'left' | 'right' | 'lines'> => ({
	left: { name: names.left, rows: left.map(rowOf) },
	right: { name: names.right, rows: right.map(rowOf) },
	lines: pairs.map(lineOf),
});

const rowOf = ({ priority: { id, title, bet }, rank }: Ranked) => ({
	...{ id, rank, label: title, mark: BET_MARKS[bet] },
});

function lineOf({ link, left, right, distance, clash }: Pair): SlopeLine {
	const fromLeft = link.from === left.priority.id;
	return {
		...{ left: left.priority.id, right: right.priority.id },
		arrow: link.kind === 'same' ? null : fromLeft ? 'right' : 'left',
		hue: clash ? 'bad' : distance >= FAR ? 'warn' : 'shared',
		dashed: clash,
		says: link.kind === 'same' ? 'is the same as' : fromLeft ? 'serves' : 'is served by',
	};
}
