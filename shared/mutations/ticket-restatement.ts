import { z } from 'zod/mini';
import { LIMITS, optional, required } from '../model/text.ts';
import { ticketId } from '../model/ticket.ts';
import type { Restatement, Round } from '../model/ticket-restatement.ts';
import { type Actor, done, mutation, type Outcome, reject, type View } from './define.ts';
import { mustTakePart } from './permissions.ts';
import {
	carriedKeys,
	eventOf,
	putCarried,
	standing,
	TICKET_ARGS,
	type TicketArgs,
	ticketChange,
} from './ticket-base.ts';

const needsOf = (ticket: TicketArgs) => ({ keys: carriedKeys(ticket, 'ticket', 'restatement') });
const MANY_ROUNDS = 50;

/** Says the ticket back in one's own words. */
const say = mutation({
	args: z.object({ ...TICKET_ARGS, text: required('What you understood', LIMITS.paragraph) }),
	needs: (args) => needsOf(args),
	apply(view, actor, { text, ...ticket }, { now }) {
		const refused = mustTakePart(actor, 'say a ticket back');
		if (refused) return refused;
		const { rounds } = standing(view, 'restatement', ticket) ?? { rounds: [] };
		if (rounds.length >= MANY_ROUNDS)
			return reject('limit', 'This was said back fifty times. Talk to one another.');
		const round: Round = { text, by: actor.memberId, side: actor.side, at: now, answer: null };
		return done(
			putRounds(view, ticket, [...rounds, round]),
			ticketChange(view, ticket, eventOf(actor, now, 'restated')),
		);
	},
});

/** The other side says whether it was meant so. `verdict` null takes one's answer back. */
const answer = mutation({
	args: z.object({
		...TICKET_ARGS,
		/** Place of the round that its author saw, from 0. */
		round: z.int().check(z.nonnegative()),
		verdict: z.nullable(z.enum(['confirmed', 'corrected'])),
		/** What was meant; only for a correction. */
		text: optional('The correction'),
	}),
	needs: (args) => needsOf(args),
	apply: (view, actor, { round, verdict, text, ...ticket }, { now }) =>
		onLastRound(view, actor, { ticket, round }, (last) => {
			if (last.side === actor.side)
				return reject('forbidden', 'Somebody of the other side says whether it was meant so.');
			if (verdict === 'corrected' && !text)
				return reject('bad_arguments', 'Say what was meant instead.');
			const answered = verdict && {
				...{ verdict, text: verdict === 'corrected' ? text : '' },
				...{ by: actor.memberId, at: now },
			};
			return {
				round: { ...last, answer: answered },
				event: eventOf(actor, now, verdict ?? 'unconfirmed'),
			};
		}),
});

/** Its author takes back what nobody has answered. */
const takeBack = mutation({
	args: z.object({ ...TICKET_ARGS, round: z.int().check(z.nonnegative()) }),
	needs: (args) => needsOf(args),
	apply: (view, actor, { round, ...ticket }, { now }) =>
		onLastRound(view, actor, { ticket, round }, (last) => {
			if (last.by !== actor.memberId || last.answer)
				return reject('forbidden', 'Only who said it can take it back, until it is answered.');
			return { round: null, event: eventOf(actor, now, 'unsaid') };
		}),
});

type RoundChange = { round: Round | null; event: ReturnType<typeof eventOf> };

/** Changes the last round, or takes it away; refused where a newer one came meanwhile. */
function onLastRound(
	view: View,
	actor: Actor,
	{ ticket, round }: { ticket: TicketArgs; round: number },
	change: (last: Round) => RoundChange | Extract<Outcome, { ok: false }>,
): Outcome {
	const refused = mustTakePart(actor, 'answer what was said back');
	if (refused) return refused;
	const { rounds } = standing(view, 'restatement', ticket) ?? { rounds: [] };
	const last = rounds.at(-1);
	if (!last || rounds.length !== round + 1)
		return reject('conflict', 'It was said back anew meanwhile. Read it again, then answer.');
	const changed = change(last);
	if (!('event' in changed)) return changed;
	const others = rounds.slice(0, -1);
	return done(
		putRounds(view, ticket, changed.round ? [...others, changed.round] : others),
		ticketChange(view, ticket, changed.event),
	);
}

function putRounds(view: View, ticket: TicketArgs, rounds: Round[]) {
	const known: Restatement = standing(view, 'restatement', ticket) ?? {
		id: ticketId(ticket.ref),
		rounds,
	};
	return putCarried('restatement', { ...known, rounds });
}

export const restatementMutations = {
	'restatement.say': say,
	'restatement.answer': answer,
	'restatement.takeBack': takeBack,
};
