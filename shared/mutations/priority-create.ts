import { z } from 'zod/mini';
import { Bet } from '../model/priority.ts';
import { SideOrShared } from '../model/side.ts';
import { Id, optional, required } from '../model/text.ts';
import { rankAt } from '../ranking/place.ts';
import { done, isRejection, mutation, reject } from './define.ts';
import { mustCurate } from './permissions.ts';
import { arrange, priorityNeeds, Serves, said } from './priority-base.ts';
import { NEW_FACTS } from './priority-facts.ts';
import { PilotTerms } from './priority-pilot.ts';

const create = mutation({
	args: z.object({
		id: Id,
		list: SideOrShared,
		title: required('The title'),
		bet: Bet,
		serves: Serves,
		outcome: optional('The outcome'),
		...NEW_FACTS,
		pilot: z.optional(PilotTerms),
		reason: z.optional(required('The reason')),
	}),
	needs: ({ id }) => priorityNeeds(id),
	apply(view, actor, { reason = 'Added to the list', ...args }, { now }) {
		const refused = mustCurate(actor, 'add a priority');
		if (refused) return refused;
		if (view.get('priority', args.id))
			return reject('conflict', 'This priority was already added.');
		const others = view.where('priority', 'list', args.list);
		const { rank, respaced } = rankAt(others, { after: null, before: null });
		const priority = { ...args, rank, state: 'active' as const, owner: actor.memberId };
		const changes = arrange(view, undefined, { priority, respaced }, said(actor, reason, now));
		return isRejection(changes) ? changes : done(...changes);
	},
});

export const priorityCreation = { 'priority.create': create };
