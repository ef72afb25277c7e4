import { z } from 'zod/mini';
import { ConceptFields } from '../model/concept-fields.ts';
import type { Proposal } from '../model/proposal.ts';
import { Id, optional, required } from '../model/text.ts';
import { rewritten } from './concept.ts';
import { conceptKey, findConcept, mustNotBeMerged } from './concept-base.ts';
import {
	type Actor,
	type Change,
	done,
	isRejection,
	mutation,
	type Outcome,
	put,
	type Rejection,
	reject,
	type View,
} from './define.ts';
import { onlyChanged } from './fields.ts';
import { mustCurate, mustTakePart } from './permissions.ts';

/** What a member would write in a concept that curators decide on. Carries only what it changes. */
const propose = mutation({
	args: z.object({
		proposalId: Id,
		id: Id,
		fields: ConceptFields,
		reason: optional('The reason'),
	}),
	needs: ({ proposalId, id }) => ({ keys: [proposalKey(proposalId), conceptKey(id)] }),
	narrow: (view, args) => ({
		...args,
		fields: onlyChanged('concept', args.fields, view.get('concept', args.id)),
	}),
	apply(view, actor, { proposalId: id, id: conceptId, fields, reason }, { now: at }) {
		const refused = mustTakePart(actor, 'propose an edit');
		if (refused) return refused;
		const concept = findConcept(view, conceptId);
		if (isRejection(concept)) return concept;
		const merged = mustNotBeMerged(concept);
		if (merged) return merged;
		if (view.get('proposal', id)) return reject('conflict', 'This was already proposed.');
		if (Object.keys(fields).length === 0)
			return reject('bad_arguments', 'Nothing is different yet: change a text, then propose it.');
		const author = { by: actor.memberId, side: actor.side, at };
		return done(put('proposal', { id, conceptId, fields, reason, ...author, state: 'open' }));
	},
});

/** The proposal is written into the concept as an edit of who accepts it; what they had not seen is kept. */
const accept = mutation({
	args: z.object({ id: Id, conceptId: Id }),
	needs: ({ id, conceptId }) => ({ keys: [proposalKey(id), conceptKey(conceptId)] }),
	apply(view, actor, { id, conceptId }, { now }) {
		const refused = mustCurate(actor, 'accept a proposal');
		if (refused) return refused;
		const proposal = openIn(view, id);
		if (isRejection(proposal)) return proposal;
		if (proposal.conceptId !== conceptId)
			return reject('bad_arguments', 'This proposal is about another term.');
		const concept = findConcept(view, conceptId);
		if (isRejection(concept)) return concept;
		const merged = mustNotBeMerged(concept);
		if (merged) return merged;
		return done(
			put('concept', rewritten(concept, proposal.fields, actor)),
			decided(proposal, 'accepted', actor, now),
		);
	},
});

const decline = mutation({
	args: z.object({ id: Id, reason: required('A reason') }),
	needs: ({ id }) => ({ keys: [proposalKey(id)] }),
	apply(view, actor, { id, reason }, { now }): Outcome {
		const refused = mustCurate(actor, 'decline a proposal');
		if (refused) return refused;
		const proposal = openIn(view, id);
		return isRejection(proposal)
			? proposal
			: done(decided(proposal, 'declined', actor, now, reason));
	},
});

const withdraw = mutation({
	args: z.object({ id: Id }),
	needs: ({ id }) => ({ keys: [proposalKey(id)] }),
	apply(view, actor, { id }, { now }): Outcome {
		const proposal = openIn(view, id);
		if (isRejection(proposal)) return proposal;
		return proposal.by === actor.memberId
			? done(decided(proposal, 'withdrawn', actor, now))
			: reject('forbidden', 'Only who proposed this can withdraw it. Decline it with a reason.');
	},
});

/** Takes a decision back: it waits again. What an acceptance wrote stays until somebody writes something else. */
const reopen = mutation({
	args: z.object({ id: Id }),
	needs: ({ id }) => ({ keys: [proposalKey(id)] }),
	apply(view, actor, { id }) {
		const proposal = view.get('proposal', id);
		if (!proposal) return GONE;
		const isOwn = proposal.state === 'withdrawn' && proposal.by === actor.memberId;
		const refused = isOwn ? undefined : mustCurate(actor, 'reopen a proposal');
		if (refused) return refused;
		const { decided: _decided, ...rest } = proposal;
		return done(put('proposal', { ...rest, state: 'open' } as Proposal));
	},
});

const proposalKey = (id: string) => ({ collection: 'proposal', id }) as const;
const GONE = reject('not_found', 'This proposal is no longer there.');

function openIn(view: View, id: string): Proposal | Rejection {
	const proposal = view.get('proposal', id);
	if (!proposal) return GONE;
	return proposal.state === 'open'
		? proposal
		: reject('conflict', 'This proposal was decided meanwhile.');
}

const decided = (
	proposal: Proposal,
	state: 'accepted' | 'declined' | 'withdrawn',
	{ memberId: by }: Actor,
	at: string,
	reason = '',
): Change => put('proposal', { ...proposal, state, decided: { by, at, reason } });

export const proposalMutations = {
	'concept.propose': propose,
	'proposal.accept': accept,
	'proposal.decline': decline,
	'proposal.withdraw': withdraw,
	'proposal.reopen': reopen,
};
