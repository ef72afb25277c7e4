import { z } from 'zod/mini';
import { MOST_QUESTIONS, Prompt, PromptPlace } from '../model/why.ts';
import { promptRuleId } from '../why/prompts.ts';
import { mustAdminister } from './admins.ts';
import { done, mutation, put, reject, remove } from './define.ts';

const TOO_MANY = `At most ${MOST_QUESTIONS} questions: more are not answered. Take one away first.`;
const TWICE = 'Each question can be asked once. Take the second one away.';
const NONE = 'At least one question. To ask none of your own, restore the usual ones.';

/** The questions of a place; they replace those that were set there before. */
const set = mutation({
	args: z.object({
		...PromptPlace.shape,
		prompts: z.array(Prompt).check(z.minLength(1, NONE), z.maxLength(MOST_QUESTIONS, TOO_MANY)),
	}),
	// One rule a place: restoring the usual questions and setting others again is the same record.
	revives: ['prompts'],
	needs: (place) => ({ keys: [{ collection: 'prompts', id: promptRuleId(place) }] }),
	apply(_view, actor, { prompts, ...place }, { now }) {
		const refused = mustAdminister(actor, 'set the questions that new tickets are asked');
		if (refused) return refused;
		if (place.host !== '' && place.system === '')
			return reject('bad_arguments', 'Say which tracker it is on that host.');
		if (new Set(prompts.map(({ id }) => id)).size < prompts.length)
			return reject('bad_arguments', TWICE);
		const id = promptRuleId(place);
		return done(put('prompts', { id, ...place, prompts, by: actor.memberId, at: now }));
	},
});

/** Takes a place's questions back: what holds around it, else the usual ones, holds there again. */
const reset = mutation({
	args: PromptPlace,
	needs: (place) => ({ keys: [{ collection: 'prompts', id: promptRuleId(place) }] }),
	apply(view, actor, place) {
		const refused = mustAdminister(actor, 'restore the usual questions');
		if (refused) return refused;
		const id = promptRuleId(place);
		return view.get('prompts', id) ? done(remove('prompts', id)) : done();
	},
});

/** What new tickets are asked, by site and project (feature row W6). */
export const promptMutations = { 'why.prompts.set': set, 'why.prompts.reset': reset };
