import { numeral } from '../../charts/text.ts';
import type { Move } from '../../model/move.ts';
import type { Ground } from '../ground.ts';
import type { Section } from '../model.ts';
import { dayOf, newestFirst, whenIn } from '../period.ts';
import { BETS, MOVES } from '../words.ts';

const HEAD = {
	id: 'moves',
	title: 'What moved, and why',
	about: 'Every change of a list in the period, the newest first.',
};
const NOTHING = 'Nothing was moved in the period. Each move is noted with its reason.';

/** What changed in the lists since the last review, with the reason that was given. */
export function moves({ records, period, names, priorityRef }: Ground): Section {
	const since = records.move
		.filter(({ at }) => ['within', 'unknown'].includes(whenIn(period, at)))
		.sort(newestFirst);
	if (since.length === 0) return { ...HEAD, blocks: [{ kind: 'empty', text: NOTHING }] };
	return {
		...HEAD,
		blocks: [
			{
				...{ kind: 'table', id: 'moved', show: 25 },
				caption: `Changes of the lists: ${numeral(since.length)}`,
				head: ['Day', 'List', 'Priority', 'What', 'Reason', 'By'],
				rows: since.map((move) => ({
					cells: [
						dayOf(move.at),
						names.side[move.list],
						priorityRef(move.priorityId),
						whatOf(move),
						move.reason || '–',
						`${names.member(move.by)} (${names.side[move.side]})`,
					],
				})),
			},
		],
	};
}

function whatOf({ kind, from, to, bet, state }: Move): string {
	if (kind === 'closed') return state === 'dropped' ? 'Dropped' : 'Done';
	const what = kind === 'bet' ? `${MOVES.bet}: ${BETS[bet]}` : MOVES[kind];
	if (from === to || to === null) return what;
	return from === null
		? `${what}, place ${numeral(to)}`
		: `${what}, place ${numeral(from)} → ${numeral(to)}`;
}
