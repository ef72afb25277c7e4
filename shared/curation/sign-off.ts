import type { Concept } from '../model/concept.ts';
import type { Policy } from '../model/policy.ts';
import { Side } from '../model/side.ts';

/** Must both sides stand behind this concept before it counts as settled? */
export const asksBoth = ({ status }: Pick<Concept, 'status'>, policy: Policy): boolean =>
	policy.signOff === 'both' || (status === 'disputed' && policy.disputes.settledBy === 'both');

/** The sides that have not signed off yet. */
export const missingSides = (signedOff: Concept['signedOff']): Side[] =>
	Side.options.filter((side) => !signedOff?.[side]);

/**
 * The sides whose sign-off is missing from a concept on which one side has signed, or did before it was
 * edited. A published one stays on the pages meanwhile.
 */
export const awaitedSides = (concept: Concept, policy: Policy): Side[] =>
	concept.signedOff && asksBoth(concept, policy) ? missingSides(concept.signedOff) : [];
