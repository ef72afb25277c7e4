import type { Concept, Term } from '../model/concept.ts';
import type { Team } from '../model/member.ts';
import { digest, NOTHING } from './digest.ts';
import { editionsOf, isAsPublished, type Published, saidOf } from './published.ts';

/** The pack as it is now, and what each of its versions said. */
export interface Pack {
	concepts: readonly Concept[];
	terms: readonly Term[];
	version: number;
	published: Published;
}

/** What a team has. */
export interface Taken {
	concepts: ReadonlyMap<string, Concept>;
	/** By concept. */
	terms: ReadonlyMap<string, readonly Term[]>;
	/** By part, the version that was taken last. */
	versions: Readonly<Record<string, number>>;
}

export const takenOf = (
	concepts: readonly Concept[],
	terms: readonly Term[],
	team: Team | undefined,
): Taken => ({
	concepts: new Map(concepts.map((concept) => [concept.id, concept])),
	terms: Map.groupBy(terms, ({ conceptId }) => conceptId),
	versions: team?.starter ?? {},
});

/** Teams made before versions were kept have the first. */
export const versionOf = ({ versions }: Taken, part: string): number => versions[part] ?? 1;

const PLAIN_KEYS = new Set([
	...['id', 'subjectField', 'kind', 'status', 'definition', 'changes', 'example', 'falseFriend'],
	...['advice', 'kpi', 'related', 'vouchedBy', 'vouchedAt'],
]);

/**
 * Has nobody in the team worked on it? Then it reads in every field as some version of the pack has it,
 * no word was added or removed, and nobody approved it anew, looks after it or decided anything of it.
 */
export function isUntouched({ published }: Pack, taken: Taken, concept: Concept): boolean {
	const { id } = concept;
	const terms = taken.terms.get(id) ?? [];
	const said = saidOf(concept, terms);
	const isPlain =
		concept.status === 'approved' &&
		concept.vouchedBy === '' &&
		Object.entries(concept).every(([key, value]) => PLAIN_KEYS.has(key) || isNothing(value));
	const lacks = Object.keys(published[id] ?? {}).filter((field) => !(field in said));
	return (
		isPlain &&
		Object.entries(said).every(([field, value]) => isAsPublished(published, id, field, value)) &&
		lacks.every((field) =>
			isWithoutIt(published, id, field, versionOf(taken, concept.subjectField)),
		)
	);
}

const isNothing = (value: unknown): boolean => value === false || digest(value) === NOTHING;

/** Did the version that the team took, or the one before a word came, do without it? */
const isWithoutIt = (published: Published, id: string, field: string, version: number): boolean => {
	const editions = editionsOf(published, id, field);
	const then = editions.findLast((edition) => edition.version <= version);
	return (then?.digest ?? NOTHING) === NOTHING || editions.at(-1)?.digest === NOTHING;
};
