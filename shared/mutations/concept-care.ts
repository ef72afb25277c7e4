import { z } from 'zod/mini';
import type { Concept } from '../model/concept.ts';
import { Id } from '../model/text.ts';
import { decision } from './concept-base.ts';
import { reject } from './define.ts';
import { canTakeOver } from './leave.ts';
import { mustCurate, mustTakePart } from './permissions.ts';

/**
 * Whoever looks after an approved concept, or a curator, looked again and found it right: it is fresh again.
 * `takeBack`: the last time they did so does not count.
 */
const verify = decision({
	args: z.object({ id: Id, takeBack: z.optional(z.literal(true)) }),
	what: 'verify a term',
	may: (actor, concept) =>
		concept?.owner === actor.memberId
			? mustTakePart(actor, 'verify a term')
			: mustCurate(actor, 'verify a term'),
	effect(concept, { actor, args: { takeBack }, now }) {
		if (concept.status !== 'approved')
			return reject('conflict', 'Only an approved term can be verified. Decide on it first.');
		const { verified: last, ...rest } = concept;
		if (takeBack && last?.by !== actor.memberId)
			return reject('forbidden', 'Only who verified a term can take that back.');
		const { was: _earlier, ...before } = last ?? {};
		const verified = takeBack
			? last?.was
			: { by: actor.memberId, at: now, ...(last ? { was: before } : {}) };
		return { ...rest, ...(verified ? { verified } : {}) } as Concept;
	},
});

/** From now on this member looks after it, and is asked when it is in doubt; null: nobody. */
const own = decision({
	args: z.object({ id: Id, memberId: z.nullable(Id) }),
	what: 'say who looks after a term',
	reads: ({ memberId }) => (memberId === null ? [] : [{ collection: 'member', id: memberId }]),
	effect(concept, { view, args: { memberId } }) {
		const { owner: _owner, formerOwner: _former, ...rest } = concept;
		if (memberId === null) return rest as Concept;
		const member = view.get('member', memberId);
		if (!member || !canTakeOver(member, { needsCurator: true }))
			return reject(
				'bad_arguments',
				'A term needs a translator or an admin to look after it: choose one of these.',
			);
		return { ...rest, owner: memberId } as Concept;
	},
});

export const careMutations = { 'concept.verify': verify, 'concept.own': own };
