import { z } from 'zod/mini';
import { Id } from '../model/text.ts';
import { TicketRef, ticketId } from '../model/ticket.ts';
import { type Alias, TicketPlace } from '../model/ticket-alias.ts';
import { exampleOf, leadsInCircle } from '../tickets/alias.ts';
import { mustAdminister } from './admins.ts';
import { done, mutation, put, type Rejection, reject, remove, type View } from './define.ts';
import { mustTakePart } from './permissions.ts';

/** All of them, because one may lead on from another. */
const ALL = (['ticket', 'place'] as const).map((value) => ({
	...{ collection: 'alias' as const, index: 'kind', value },
}));

/** One ticket goes by another key now. Its old key is the alias's id: a ticket has moved to one place at most. */
const ticket = mutation({
	args: z.object({ from: TicketRef, to: TicketRef }),
	revives: ['alias'],
	needs: () => ({ queries: ALL }),
	apply(view, actor, { from, to }, { now }) {
		const refused = mustTakePart(actor, 'say that a ticket has moved');
		if (refused) return refused;
		const alias: Alias = {
			...{ kind: 'ticket', id: ticketId(from), from, to, by: actor.memberId, at: now },
		};
		return mustLeadOn(view, alias, from) ?? done(put('alias', alias));
	},
});

/** All tickets of a host or a project go by another one now. */
const place = mutation({
	args: z.object({ id: Id, from: TicketPlace, to: TicketPlace }),
	revives: ['alias'],
	needs: () => ({ queries: ALL }),
	apply(view, actor, { id, from, to }, { now }) {
		const refused = mustAdminister(actor, 'say where tickets have moved');
		if (refused) return refused;
		if ((from.project === '') !== (to.project === ''))
			return reject('bad_arguments', 'Name the project on both, or on neither.');
		const alias: Alias = { kind: 'place', id, from, to, by: actor.memberId, at: now };
		return mustLeadOn(view, alias, exampleOf(from)) ?? done(put('alias', alias));
	},
});

/** Takes a move back: everything is found under its old name again, as nothing was copied but what changed since. */
const takeBack = mutation({
	args: z.object({ id: Id }),
	needs: ({ id }) => ({ keys: [{ collection: 'alias', id }] }),
	apply(view, actor, { id }) {
		const alias = view.get('alias', id);
		if (!alias) return done();
		const refused =
			alias.kind === 'place'
				? mustAdminister(actor, 'take a move back')
				: mustTakePart(actor, 'take a move back');
		return refused ?? done(remove('alias', id));
	},
});

function mustLeadOn(view: View, alias: Alias, from: TicketRef): Rejection | undefined {
	const known = ALL.flatMap(({ collection, index, value }) => view.where(collection, index, value));
	const others = known.filter(({ id }) => id !== alias.id);
	return leadsInCircle(from, [...others, alias])
		? reject('conflict', 'That leads in a circle: the new name was itself moved to the old one.')
		: undefined;
}

export const aliasMutations = {
	'alias.ticket': ticket,
	'alias.place': place,
	'alias.takeBack': takeBack,
};
