import type { SideOrShared } from '@common-ground/shared/model/side.ts';
import {
	type Divergence,
	FAR,
	type Pair,
	type Sides,
} from '@common-ground/shared/ranking/divergence.ts';

/** Which two lists are held against one another, as the address says it. */
export const COMPARED = {
	'marketing-it': { left: 'marketing', right: 'it' },
	'marketing-shared': { left: 'marketing', right: 'shared' },
	'it-shared': { left: 'it', right: 'shared' },
} as const satisfies Record<string, Sides>;
export type Compared = keyof typeof COMPARED;

/** An address that names no two lists means those of the two sides. */
export const comparedOf = (id: string): Compared =>
	Object.hasOwn(COMPARED, id) ? (id as Compared) : 'marketing-it';

export type Filter = 'all' | 'far' | 'clash' | 'silent';

const FITS: Record<Filter, (pair: Pair) => boolean> = {
	all: () => true,
	far: ({ distance }) => distance >= FAR,
	clash: ({ clash }) => clash,
	silent: ({ link }) => link.how === '',
};

export const filtered = (pairs: readonly Pair[], filter: Filter): Pair[] =>
	pairs.filter(FITS[filter]);

export const FILTERS = [
	{ value: 'all', text: 'All links' },
	{ value: 'far', text: `${FAR} or more places apart` },
	{ value: 'clash', text: 'A big bet here, parked there' },
	{ value: 'silent', text: 'Nobody said how it helps' },
] as const satisfies { value: Filter; text: string }[];

/** How alike the order of two lists is, in words; empty where too little is linked to say. */
export function likeness({ tau }: Pick<Divergence, 'tau'>): string {
	if (tau === null) return '';
	if (tau >= 0.7) return 'much the same order';
	if (tau >= 0.3) return 'a similar order';
	return tau > -0.3 ? 'hardly the same order' : 'nearly the reverse order';
}

/** The side whose words a list is read by: a shared list is everybody's. */
export const readersOf = (list: SideOrShared): ('marketing' | 'it')[] =>
	list === 'shared' ? ['marketing', 'it'] : [list];
