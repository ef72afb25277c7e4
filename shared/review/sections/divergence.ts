import { numeral } from '../../charts/text.ts';
import {
	type Divergence,
	divergence as diverging,
	type Pair,
	type Ranked,
} from '../../ranking/divergence.ts';
import { type Ground, titleOf } from '../ground.ts';
import type { Block, Section, Slope } from '../model.ts';

const HEAD = {
	id: 'divergence',
	title: 'Where the lists part',
	about: 'Priorities of both sides that are linked, by how far apart they are ranked.',
};
const NOTHING =
	'No two priorities of the sides’ lists are linked. Link what belongs together under “Priorities”.';
/** So much of a list must be known to the other side: what is below can wait. */
const TOP = 10;

/** The lists of both sides held against one another, with the pairs that serve one another. */
export function divergence(ground: Ground): Section {
	const { records, names } = ground;
	const found = diverging(records.priority, records.priorityLink, {
		...{ left: 'marketing', right: 'it' },
	});
	if (found.pairs.length === 0) return { ...HEAD, blocks: [{ kind: 'empty', text: NOTHING }] };
	return {
		...HEAD,
		blocks: [
			slopeOf(ground, found),
			pairs(ground, found.pairs),
			...alone(ground, names.side.marketing, names.side.it, found.onlyLeft),
			...alone(ground, names.side.it, names.side.marketing, found.onlyRight),
		],
	};
}

/** Lines level where both agree, steep where they do not; a big bet that the other parked stands out. */
function slopeOf({ names, priorityRef }: Ground, { left, right, pairs }: Divergence): Slope {
	const rows = (ranked: readonly Ranked[]) =>
		ranked.map(({ rank, priority }) => ({
			...{ id: priority.id, rank, label: titleOf(priority) },
			mark: priority.bet === 'big' ? '▲' : '',
		}));
	return {
		...{ kind: 'slope', id: 'slope', caption: 'Ranks of linked priorities' },
		left: { name: names.side.marketing, rows: rows(left) },
		right: { name: names.side.it, rows: rows(right) },
		lines: pairs.map(({ link, left: one, right: other, clash }) => ({
			...{ left: one.priority.id, right: other.priority.id },
			arrow: link.kind === 'same' ? null : link.from === one.priority.id ? 'right' : 'left',
			...{ hue: clash ? 'bad' : 'shared', dashed: clash },
			says: link.kind === 'same' ? 'is the same as' : 'goes with',
		})),
		cells: Object.fromEntries(
			[...left, ...right].map(({ priority: { id } }) => [id, priorityRef(id)]),
		),
	};
}

const pairs = ({ names, priorityRef }: Ground, all: readonly Pair[]): Block => ({
	...{ kind: 'table', id: 'pairs', show: 15 },
	caption: 'Linked priorities, the furthest apart first',
	head: [names.side.marketing, 'Rank', names.side.it, 'Rank', 'Apart', 'How one helps the other'],
	rows: all
		.toSorted((a, b) => Number(b.clash) - Number(a.clash) || b.distance - a.distance)
		.map(({ left, right, distance, clash, link }) => ({
			cells: [
				...[priorityRef(left.priority.id), numeral(left.rank)],
				...[priorityRef(right.priority.id), numeral(right.rank)],
				clash ? `${numeral(distance)}; a big bet of one is parked by the other` : numeral(distance),
				link.how || (link.kind === 'same' ? 'The same, seen from both sides' : '–'),
			],
		})),
});

function alone(
	{ priorityRef }: Ground,
	side: string,
	other: string,
	ranked: readonly Ranked[],
): Block[] {
	const first = ranked.filter(({ rank }) => rank <= TOP);
	if (first.length === 0) return [];
	return [
		{
			...{ kind: 'table', id: `alone-${first[0]?.priority.list}`, show: TOP },
			caption: `Of the first ten of ${side}, not linked with anything of ${other}`,
			head: ['Rank', 'Priority'],
			rows: first.map(({ rank, priority }) => ({
				cells: [numeral(rank), priorityRef(priority.id)],
			})),
		},
	];
}
