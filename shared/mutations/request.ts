import { z } from 'zod/mini';
import { requestId } from '../curation/request-id.ts';
import type { TermRequest } from '../model/request.ts';
import { Side } from '../model/side.ts';
import { Id, LIMITS, optional, required } from '../model/text.ts';
import { conceptKey } from './concept-base.ts';
import {
	type Change,
	done,
	isRejection,
	mutation,
	type Outcome,
	put,
	type Query,
	type Rejection,
	reject,
	remove,
	type View,
} from './define.ts';
import { maySpeakFor, mustCurate, mustTakePart } from './permissions.ts';

/**
 * A look-up found nothing: one asks for the word (feature row L4). All who ask for it on one side meet in one
 * request; it opens again where somebody asks after it was answered or declined.
 */
const ask = mutation({
	args: z.object({
		text: required('The word', LIMITS.term),
		/** The side that wants it explained. */
		side: Side,
		/** The sentence in which it was met; empty unless they leave it in. */
		context: z.optional(optional('The sentence')),
	}),
	revives: ['request', 'asker'],
	needs: ({ text, side }) => ({ keys: [requestKey(requestId(text, side))] }),
	apply(view, actor, { text, side, context = '' }, { now: at }) {
		const refused = mustTakePart(actor, 'ask for a word');
		if (refused) return refused;
		if (!maySpeakFor(actor, side))
			return reject('forbidden', 'Ask for your own side: the other one asks for itself.');
		const id = requestId(text, side);
		const { memberId: by } = actor;
		const before = view.get('request', id);
		const request: TermRequest = before
			? opened(before)
			: { id, text, side, by, at, state: 'open' };
		const asker = { id: askerId(id, by), requestId: id, by, at, context };
		return done(put('request', request), put('asker', asker));
	},
});

/** The word is explained by this concept; its askers are told so once it is on the pages. */
const answer = mutation({
	args: z.object({ id: Id, conceptId: Id }),
	needs: ({ id, conceptId }) => ({ keys: [requestKey(id), conceptKey(conceptId)] }),
	apply(view, actor, { id, conceptId }, { now: at }) {
		const refused = mustCurate(actor, 'answer a request');
		if (refused) return refused;
		const request = openIn(view, id);
		if (isRejection(request)) return request;
		const concept = view.get('concept', conceptId);
		if (!concept || concept.status === 'rejected' || concept.status === 'retired')
			return reject('bad_arguments', 'Choose a term that is in use as the answer.');
		const { memberId: by } = actor;
		return done(put('request', { ...request, state: 'answered', answer: { conceptId, by, at } }));
	},
});

const decline = mutation({
	args: z.object({ id: Id, reason: required('A reason') }),
	needs: ({ id }) => ({ keys: [requestKey(id)] }),
	apply(view, actor, { id, reason }, { now: at }) {
		const refused = mustCurate(actor, 'decline a request');
		if (refused) return refused;
		const request = openIn(view, id);
		if (isRejection(request)) return request;
		const declined = { reason, by: actor.memberId, at };
		return done(put('request', { ...request, state: 'declined', declined }));
	},
});

/** Takes an answer or a refusal back: the request waits again. */
const reopen = mutation({
	args: z.object({ id: Id }),
	needs: ({ id }) => ({ keys: [requestKey(id)] }),
	apply(view, actor, { id }): Outcome {
		const refused = mustCurate(actor, 'reopen a request');
		if (refused) return refused;
		const request = view.get('request', id);
		return request ? done(put('request', opened(request))) : GONE;
	},
});

/** One no longer asks. With the last asker the request goes. */
const withdraw = mutation({
	args: z.object({ id: Id }),
	needs: ({ id }) => ({ keys: [requestKey(id)], queries: [askersOf(id)] }),
	apply(view, actor, { id }) {
		const own = askerId(id, actor.memberId);
		const others = view.where('asker', 'requestId', id).filter((asker) => asker.id !== own);
		const changes: Change[] = [remove('asker', own)];
		if (others.length === 0 && view.get('request', id)) changes.push(remove('request', id));
		return done(...changes);
	},
});

const requestKey = (id: string) => ({ collection: 'request', id }) as const;
const askerId = (id: string, memberId: string): string => `${id}~${memberId}`;
const askersOf = (id: string): Query => ({ collection: 'asker', index: 'requestId', value: id });
const GONE = reject('not_found', 'Nobody asks for this word any more.');

function opened(request: TermRequest): TermRequest {
	const { answer: _answer, declined: _declined, ...rest } = request;
	return { ...rest, state: 'open' } as TermRequest;
}

function openIn(view: View, id: string): TermRequest | Rejection {
	const request = view.get('request', id);
	if (!request) return GONE;
	return request.state === 'open'
		? request
		: reject('conflict', 'This request was decided meanwhile. Reopen it first.');
}

export const requestMutations = {
	'request.ask': ask,
	'request.answer': answer,
	'request.decline': decline,
	'request.reopen': reopen,
	'request.withdraw': withdraw,
};
