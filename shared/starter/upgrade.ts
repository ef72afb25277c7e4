import type { Concept, Term } from '../model/concept.ts';
import { fieldAt } from '../mutations/fields.ts';
import type { FieldSwap, Swaps, WordSwap } from '../mutations/starter.ts';
import { adding } from './choose.ts';
import { digest } from './digest.ts';
import { FIELDS, type StarterField } from './fields.ts';
import { editionsOf, firstVersion, isAsPublished } from './published.ts';
import { type Pack, type Taken, versionOf } from './taken.ts';
import { wordUpgrade } from './upgrade-words.ts';

/** What a newer version of the pack would change in a team, to be shown before it is applied. */
export interface Upgrade {
	swaps: Swaps;
	/** Concepts that are new. */
	fresh: Concept[];
	/** Concepts of the team with what becomes of their fields and words. */
	reworded: Reworded[];
	/** Concepts of which the team changed what the pack changed too: theirs stays. */
	kept: { concept: Concept; fields: StarterField[] }[];
}

export interface Reworded {
	concept: Concept;
	fields: readonly FieldSwap[];
	words: readonly WordSwap[];
}

/** Only of parts that the team has; what it removed stays away. */
export function upgradeOf(pack: Pack, taken: Taken): Upgrade {
	const parts = new Set(
		pack.concepts.filter(({ id }) => taken.concepts.has(id)).map((concept) => concept.subjectField),
	);
	const behind = [...parts].filter((part) => versionOf(taken, part) < pack.version);
	const offered = pack.concepts.filter(({ subjectField }) => behind.includes(subjectField));
	const termsOf = Map.groupBy(pack.terms, ({ conceptId }) => conceptId);
	const fresh = offered.filter(
		({ id, subjectField }) =>
			!taken.concepts.has(id) && firstVersion(pack.published, id) > versionOf(taken, subjectField),
	);
	const met = offered.flatMap((concept) => {
		const mine = taken.concepts.get(concept.id);
		return mine ? [meet(pack, taken, { mine, concept, terms: termsOf.get(concept.id) ?? [] })] : [];
	});
	const reworded = met.filter(({ fields, words }) => fields.length + words.length > 0);
	return {
		swaps: {
			concepts: adding(pack, fresh),
			fields: reworded.flatMap(({ fields }) => [...fields]),
			words: reworded.flatMap(({ words }) => [...words]),
			versions: Object.fromEntries(behind.map((part) => [part, pack.version])),
		},
		fresh,
		reworded,
		kept: met
			.filter(({ kept }) => kept.length > 0)
			.map(({ concept, kept }) => ({ concept, fields: kept })),
	};
}

interface Meeting {
	mine: Concept;
	concept: Concept;
	terms: readonly Term[];
}

/** One concept of the team and the same of the pack, field by field. */
function meet(
	pack: Pack,
	taken: Taken,
	{ mine, concept, terms }: Meeting,
): Reworded & { kept: StarterField[] } {
	const { id, subjectField } = concept;
	const since = versionOf(taken, subjectField);
	const other = FIELDS.filter(
		(path) => digest(fieldAt(mine, path)) !== digest(fieldAt(concept, path)),
	);
	const isTheirs = (path: StarterField): boolean =>
		!isAsPublished(pack.published, id, path, digest(fieldAt(mine, path)));
	const isNews = (path: StarterField): boolean =>
		(editionsOf(pack.published, id, path).at(-1)?.version ?? 1) > since;
	return {
		concept: mine,
		fields: other.filter((path) => !isTheirs(path)).map((path) => swapOf(mine, concept, path)),
		words: wordUpgrade({ pack, mine: taken.terms.get(id) ?? [], terms, since }),
		kept: other.filter((path) => isTheirs(path) && isNews(path)),
	};
}

/** Both are records of concepts, so the value fits the path. */
const swapOf = (mine: Concept, concept: Concept, path: StarterField): FieldSwap =>
	({
		...{ id: mine.id, path, was: digest(fieldAt(mine, path)) },
		to: fieldAt(concept, path) ?? null,
	}) as FieldSwap;
