import { z } from 'zod/mini';
import { otherSide, type Side } from '../model/side.ts';
import { ticketId } from '../model/ticket.ts';
import { type Expectation, ExpectationTerms } from '../model/ticket-expectation.ts';
import { expectationState } from '../tickets/expectation.ts';
import {
	type Actor,
	done,
	mutation,
	type Outcome,
	type Rejection,
	reject,
	type View,
} from './define.ts';
import { fieldAt, isSame, MERGED_FIELDS, onlyChanged } from './fields.ts';
import { given } from './given.ts';
import { maySpeakFor, mustTakePart } from './permissions.ts';
import { keptKeys, Settles, settled } from './settle.ts';
import {
	carriedKeys,
	eventOf,
	putCarried,
	standing,
	TICKET_ARGS,
	type TicketArgs,
	ticketChange,
} from './ticket-base.ts';

const { needed, possible, guardrails, mayChange } = ExpectationTerms.shape;
const Fields = z.partial(
	z.object({
		needed: z.partial(needed),
		possible: z.partial(possible),
		guardrails: z.partial(guardrails),
		mayChange,
	}),
);

/** Says what is needed, what is possible, or within which limits; a word given on other terms is void. */
const set = mutation({
	args: z.object({ ...TICKET_ARGS, fields: Fields, settles: Settles }),
	needs: ({ settles, ...ticket }) => ({
		keys: [...keptKeys(settles), ...carriedKeys(ticket, 'ticket', 'expectation')],
	}),
	narrow: (view, args) => ({
		...args,
		fields: onlyChanged('expectation', args.fields, standing(view, 'expectation', args) ?? {}),
	}),
	apply(view, actor, { fields, settles, ...ticket }, { now }) {
		const refused = mustTakePart(actor, 'set an expectation');
		if (refused) return refused;
		const before = standing(view, 'expectation', ticket) ?? blank(ticket, actor, fields);
		const foreign = mustBeTheirs(actor, before.askedBy, fields);
		if (foreign) return foreign;
		const after = withFields(before, fields);
		const settling = settled(view, { id: before.id, settles });
		if (isUnchanged(before, after)) return done(...settling);
		const word = { by: actor.memberId, at: now };
		return done(
			putCarried('expectation', {
				...after,
				version: before.version + 1,
				changed: { ...word, side: actor.side },
				acknowledged: { marketing: null, it: null, [actor.side]: word },
				ended: null,
			}),
			ticketChange(view, ticket, eventOf(actor, now, fields.possible ? 'possible' : 'expected')),
			...settling,
		);
	},
});

/** A side's word on the terms that its member saw; or takes it back. */
const acknowledge = mutation({
	args: z.object({ ...TICKET_ARGS, version: z.int(), agreed: z.boolean() }),
	needs: (ticket) => ({ keys: carriedKeys(ticket, 'ticket', 'expectation') }),
	apply: (view, actor, { version, agreed, ...ticket }, { now }) =>
		onExpectation(view, actor, ticket, (expectation) => {
			if (expectation.version !== version)
				return reject(
					'conflict',
					'The expectation was changed meanwhile. Read it again, then acknowledge it.',
				);
			const word = agreed ? { by: actor.memberId, at: now } : null;
			const acknowledged = { ...expectation.acknowledged, [actor.side]: word };
			return done(
				putCarried('expectation', { ...expectation, acknowledged, ended: null }),
				ticketChange(view, ticket, eventOf(actor, now, agreed ? 'acknowledged' : 'withdrawn')),
			);
		}),
});

/** What became of it. null opens it again. */
const end = mutation({
	args: z.object({ ...TICKET_ARGS, result: z.nullable(z.enum(['met', 'missed'])) }),
	needs: (ticket) => ({ keys: carriedKeys(ticket, 'ticket', 'expectation') }),
	apply: (view, actor, { result, ...ticket }, { now }) =>
		onExpectation(view, actor, ticket, (expectation) => {
			if (result && !['agreed', 'met', 'missed'].includes(expectationState(expectation)))
				return reject('conflict', 'Both sides must have acknowledged it before it can be met.');
			const ended = result && { result, by: actor.memberId, at: now };
			return done(
				putCarried('expectation', { ...expectation, ended }),
				ticketChange(view, ticket, eventOf(actor, now, result ?? 'reopened')),
			);
		}),
});

function onExpectation(
	view: View,
	actor: Actor,
	ticket: TicketArgs,
	change: (expectation: Expectation) => Outcome,
): Outcome {
	const refused = mustTakePart(actor, 'give a word on an expectation');
	if (refused) return refused;
	const found = standing(view, 'expectation', ticket);
	return found
		? change(found)
		: reject('not_found', 'Nobody has said yet what is needed. Say so first.');
}

/** Who begins with what is possible answers a need that nobody wrote down: the other side's. */
const blank = (
	{ ref }: TicketArgs,
	{ side }: Actor,
	fields: z.infer<typeof Fields>,
): Expectation => ({
	id: ticketId(ref),
	askedBy: fields.possible && !fields.needed ? otherSide(side) : side,
	needed: { by: '', why: '' },
	possible: { by: '', cost: '' },
	guardrails: { security: '', compliance: '', serviceLevel: '' },
	mayChange: '',
	version: 0,
	changed: { by: '', side, at: '' },
	acknowledged: { marketing: null, it: null },
	ended: null,
});

/** Each side says its own part. */
function mustBeTheirs(
	actor: Actor,
	askedBy: Side,
	fields: z.infer<typeof Fields>,
): Rejection | undefined {
	if (fields.needed && !maySpeakFor(actor, askedBy))
		return reject(
			'forbidden',
			'What is needed is said by the side that asked. Say what is possible.',
		);
	if (fields.possible && !maySpeakFor(actor, otherSide(askedBy)))
		return reject('forbidden', 'What is possible is said by the other side. Say what you need.');
	return undefined;
}

const withFields = (before: Expectation, fields: z.infer<typeof Fields>): Expectation => ({
	...before,
	needed: { ...before.needed, ...given(fields.needed) },
	possible: { ...before.possible, ...given(fields.possible) },
	guardrails: { ...before.guardrails, ...given(fields.guardrails) },
	mayChange: fields.mayChange ?? before.mayChange,
});

const isUnchanged = (before: Expectation, after: Expectation): boolean =>
	(MERGED_FIELDS.expectation ?? []).every((path) =>
		isSame(fieldAt(before, path), fieldAt(after, path)),
	);

export const expectationMutations = {
	'expectation.set': set,
	'expectation.acknowledge': acknowledge,
	'expectation.end': end,
};
