import { fieldAt } from '../mutations/fields.ts';
import type { ConceptSwap, FieldSwap, Swaps, WordSwap } from '../mutations/starter.ts';
import { digest, NOTHING } from './digest.ts';
import { wordOf } from './fields.ts';
import { type Taken, versionOf } from './taken.ts';

/** What takes them back, made before they are applied. What somebody edits in between stays as well. */
export function inverseOf(swaps: Swaps, taken: Taken): Swaps {
	const terms = new Map([...taken.terms.values()].flat().map((term) => [term.id, term]));
	const backWord = ({ id, to }: WordSwap): WordSwap => ({
		...{ id, was: to ? digest(wordOf(to)) : NOTHING },
		to: terms.get(id) ?? null,
	});
	return {
		concepts: swaps.concepts.map(({ id, to, words }) => ({
			...{ id, was: digest(to), words: words.map(backWord) },
			to: (taken.concepts.get(id) ?? null) as ConceptSwap['to'],
		})),
		fields: swaps.fields.map(
			({ id, path, to }) =>
				({
					...{ id, path, was: digest(to) },
					to: fieldAt(taken.concepts.get(id), path) ?? null,
				}) as FieldSwap,
		),
		words: swaps.words.map(backWord),
		versions: Object.fromEntries(
			Object.keys(swaps.versions).map((part) => [part, versionOf(taken, part)]),
		),
	};
}

/** Records in one change: about 200 kB of a request that may hold 1 MB. */
const MOST = { concepts: 100, fields: 500, words: 500 } as const;

/** As changes that fit into a request each. The version is said by the last, when all is done. */
export function batched({ concepts, fields, words, versions }: Swaps): Swaps[] {
	const parts: Swaps[] = [
		...chunks(concepts, MOST.concepts).map((some) => ({ ...NONE, concepts: some })),
		...chunks(fields, MOST.fields).map((some) => ({ ...NONE, fields: some })),
		...chunks(words, MOST.words).map((some) => ({ ...NONE, words: some })),
	];
	const last = parts.pop() ?? NONE;
	return [...parts, { ...last, versions }];
}

const NONE: Swaps = { concepts: [], fields: [], words: [], versions: {} };

const chunks = <T>(items: readonly T[], size: number): T[][] =>
	Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
		items.slice(at * size, (at + 1) * size),
	);
