import type { Side } from '../../model/side.ts';
import type { StarterConcept } from '../types.ts';

/** Something wrong with one concept; `fault` is a sentence without the concept's name. */
export interface Fault {
	concept: StarterConcept;
	fault: string;
}

export const SIDES: readonly Side[] = ['marketing', 'it'];

/** A side's name in a sentence. */
export const NAMES = { marketing: 'Marketing', it: 'IT' } as const;
