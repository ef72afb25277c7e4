import type { Side } from '@common-ground/shared/model/side.ts';
import uFuzzy from '@leeoniya/ufuzzy';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { Entry } from '../../../extension/features/lookup/entry.ts';
import { buildLookup } from '../../../extension/features/lookup/index.ts';

/** Ids of concepts, best first. */
export type Find = (query: string, side: Side) => string[];

export const OURS = 'ours';
const MOST = 12;

/** Each as its own documentation sets it up for names with typing mistakes and for texts. */
export const CANDIDATES: Record<string, (entries: readonly Entry[]) => Find> = {
	[OURS](entries) {
		const lookup = buildLookup(entries);
		return (query, side) => lookup.find(query, side, MOST).flatMap((hit) => hit.conceptIds);
	},

	minisearch(entries) {
		const index = new MiniSearch<Entry>({
			idField: 'id',
			fields: ['names', 'texts'],
			extractField: (entry, field) =>
				field === 'id'
					? entry.concept.id
					: field === 'names'
						? namesOf(entry).join(' / ')
						: textsOf(entry),
		});
		index.addAll(entries);
		return (query) =>
			index
				.search(query, { boost: { names: 6 }, prefix: true, fuzzy: 0.2 })
				.slice(0, MOST)
				.map(({ id }) => String(id));
	},

	'fuse.js'(entries) {
		const rows = entries.map((entry) => ({
			id: entry.concept.id,
			names: namesOf(entry),
			texts: textsOf(entry),
		}));
		const fuse = new Fuse(rows, {
			keys: [
				{ name: 'names', weight: 6 },
				{ name: 'texts', weight: 1 },
			],
			ignoreLocation: true,
		});
		return (query) => fuse.search(query, { limit: MOST }).map(({ item }) => item.id);
	},

	/** Over names alone: it has no index, and texts of this size are not what it is for. */
	'ufuzzy, names only'(entries) {
		const names: string[] = [];
		const ids: string[] = [];
		for (const entry of entries)
			for (const name of namesOf(entry)) {
				names.push(name);
				ids.push(entry.concept.id);
			}
		const fuzzy = new uFuzzy({ intraMode: 1 });
		return (query) => {
			const [found, info, order] = fuzzy.search(names, query, 1);
			const places = order && info ? order.map((at) => info.idx[at]) : (found ?? []);
			return [...new Set(places.slice(0, 4 * MOST).flatMap((at) => ids[at ?? -1] ?? []))];
		};
	},
};

const namesOf = ({ terms }: Entry): string[] => terms.map(({ text }) => text);

const textsOf = ({ concept: { definition, changes, example } }: Entry): string =>
	[definition.marketing, definition.it, changes.marketing, changes.it, example].join(' ');
