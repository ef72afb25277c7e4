import { z } from 'zod/mini';
import { Member } from '../model/member.ts';
import { required } from '../model/text.ts';
import { starterRecords } from '../starter/records.ts';
import { done, mutation, put, reject } from './define.ts';
import { mustBeSystem } from './permissions.ts';

/** A new team, with the starter pack, so that it is useful on day one. */
const create = mutation({
	args: z.object({ name: required('The team’s name') }),
	needs: () => ({ keys: [{ collection: 'team', id: 'team' }] }),
	apply(view, actor, { name }) {
		const refused = mustBeSystem(actor);
		if (refused) return refused;
		if (view.get('team', 'team')) return reject('conflict', 'This team exists already.');
		const { concepts, terms } = starterRecords();
		return done(
			put('team', {
				id: 'team',
				name,
				sideNames: { marketing: 'Marketing', it: 'IT' },
				bigBetCap: 3,
			}),
			...concepts.map((concept) => put('concept', concept)),
			...terms.map((term) => put('term', term)),
		);
	},
});

/** A member joined by an invite. */
const join = mutation({
	args: z.object({ member: Member }),
	needs: () => ({}),
	apply: (_view, actor, { member }) => mustBeSystem(actor) ?? done(put('member', member)),
});

export const teamMutations = { 'team.create': create, 'member.join': join };
