import { z } from 'zod/mini';
import { Side } from '../model/side.ts';
import { Id } from '../model/text.ts';
import { done, mutation, put, reject } from './define.ts';
import { mustBeSystem } from './permissions.ts';

/** Days back for which sums are taken: a device may have been away for a while. */
const DAYS_BACK = 30;
const DAY_MS = 24 * 60 * 60_000;

/** What one device adds to the sums of one day. */
export const DaySums = z.object({
	/** A calendar day that is over, “2026-05-31”. */
	day: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
	counts: z
		.array(z.object({ conceptId: Id, count: z.int().check(z.minimum(1), z.maximum(1000)) }))
		.check(z.minLength(1), z.maxLength(500)),
});

/**
 * Adds to the look-ups of a side on a day. Made by the server in its own name, so that neither record nor history
 * keeps whose they are; words that the team does not have count for nothing.
 */
const count = mutation({
	args: z.object({ side: Side, ...DaySums.shape }),
	needs: ({ side, day, counts }) => ({
		keys: counts.flatMap(({ conceptId }) => [
			{ collection: 'concept', id: conceptId },
			{ collection: 'lookupCount', id: countId(day, side, conceptId) },
		]),
	}),
	apply(view, actor, { side, day, counts }, { now }) {
		const refused = mustBeSystem(actor);
		if (refused) return refused;
		const age = Date.parse(now) - Date.parse(day);
		if (!(age >= 0 && age <= DAYS_BACK * DAY_MS))
			return reject('bad_arguments', 'Sums are taken of the last 30 days. Is the clock set right?');
		const known = counts.filter(({ conceptId }) => view.get('concept', conceptId));
		return done(
			...known.map(({ conceptId, count: more }) => {
				const id = countId(day, side, conceptId);
				const before = view.get('lookupCount', id)?.count ?? 0;
				return put('lookupCount', { id, conceptId, side, day, count: before + more });
			}),
		);
	},
});

const countId = (day: string, side: Side, conceptId: string): string =>
	`${day}~${side}~${conceptId}`;

export const lookupMutations = { 'lookup.count': count };
