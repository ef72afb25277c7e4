import { z } from 'zod/mini';
import { Bet, rankedList } from '../model/priority.ts';
import { SideOrShared } from '../model/side.ts';
import { Id, optional, required } from '../model/text.ts';
import { rankAt } from '../ranking/place.ts';
import { TEAM } from './concept-base.ts';
import { done, mutation, put, reject } from './define.ts';
import { mustCurate } from './permissions.ts';
import { Serves, tooManyBets } from './priority-base.ts';
import { NEW_FACTS } from './priority-facts.ts';

const create = mutation({
	args: z.object({
		id: Id,
		list: SideOrShared,
		title: required('The title'),
		bet: Bet,
		serves: Serves,
		outcome: optional('The outcome'),
		...NEW_FACTS,
	}),
	needs: (args) => ({
		keys: [{ collection: 'priority', id: args.id }, TEAM],
		queries: [{ collection: 'priority', index: 'list', value: args.list }],
	}),
	apply(view, actor, args) {
		const refused = mustCurate(actor, 'add a priority') ?? tooManyBets(view, args.list, args.bet);
		if (refused) return refused;
		if (view.get('priority', args.id))
			return reject('conflict', 'This priority was already added.');
		const others = rankedList(view.where('priority', 'list', args.list), args.list);
		return done(
			put('priority', {
				...args,
				rank: rankAt(others, { after: null, before: null }),
				state: 'active',
				owner: actor.memberId,
			}),
		);
	},
});

export const priorityCreation = { 'priority.create': create };
