import { z } from 'zod/mini';
import { Id } from '../model/text.ts';
import { decision } from './concept-base.ts';
import { reject } from './define.ts';

const Ids = z.optional(z.array(Id).check(z.maxLength(50)));
/** So many are still read by people. */
const MOST = 100;

/** Says which other concepts are close to this one. Two who add different ones both do. */
const relate = decision({
	args: z.object({ id: Id, add: Ids, remove: Ids }),
	what: 'relate terms',
	effect(concept, { args: { id, add = [], remove = [] } }) {
		const kept = concept.related.filter((other) => !remove.includes(other));
		const related = [...new Set([...kept, ...add])].filter((other) => other !== id);
		return related.length > MOST
			? reject('limit', `At most ${MOST} related terms. Take one away first.`)
			: { ...concept, related };
	},
});

export const relateMutations = { 'concept.relate': relate };
