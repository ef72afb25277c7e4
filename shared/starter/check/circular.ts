import { compileMatcher } from '../../matcher/compile.ts';
import type { Side } from '../../model/side.ts';
import type { StarterConcept } from '../types.ts';
import { type Fault, NAMES, SIDES } from './fault.ts';
import { finds, matchTerm } from './finds.ts';

/** Definitions that use a word which they define, in whatever case. */
export const circular = (pack: readonly StarterConcept[]): Fault[] =>
	pack.flatMap((concept) => {
		const anyCase = concept.terms.map((term) => ({
			...term,
			match: { ...term.match, case: 'insensitive' as const },
		}));
		return SIDES.filter((side) => finds(concept, anyCase, concept.definition[side])).map(
			(side) => ({
				concept,
				fault: `The definition for ${NAMES[side]} uses a word that it defines.`,
			}),
		);
	});

/** Characters before a definition's head: an article and an adjective. */
const BEFORE_HEAD = 14;

/** Two concepts of which each is said to be a kind of the other. */
export function heads(pack: readonly StarterConcept[]): Fault[] {
	const { find } = compileMatcher(
		pack.flatMap(({ id, terms }) => terms.map((term) => matchTerm(id, term))),
	);
	const headsOf = (concept: StarterConcept, side: Side): string[] =>
		find(concept.definition[side])
			.filter(({ start }) => start <= BEFORE_HEAD)
			.flatMap(({ terms }) => terms.map(({ conceptId }) => conceptId));
	return SIDES.flatMap((side) => {
		const byId = new Map(pack.map((concept) => [concept.id, headsOf(concept, side)]));
		return pack.flatMap((concept) =>
			(byId.get(concept.id) ?? [])
				.filter((other) => other !== concept.id && byId.get(other)?.includes(concept.id))
				.map((other) => ({
					concept,
					fault: `For ${NAMES[side]} it is defined by “${other}”, which is defined by it.`,
				})),
		);
	});
}
