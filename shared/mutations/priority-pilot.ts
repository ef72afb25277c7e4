import { z } from 'zod/mini';
import { Day } from '../model/day.ts';
import { LIMITS, required } from '../model/text.ts';

/** A small try (feature row P10): without what it is to find out, what it may take and until when, it is no pilot. */
export const PilotTerms = z.object({
	hypothesis: required('What the pilot is to find out', LIMITS.paragraph),
	cap: required('What the pilot may take at most'),
	ends: Day,
});
