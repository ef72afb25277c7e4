import { z } from 'zod/mini';
import { About, type Decision } from '../model/decision.ts';
import { Id, optional, required } from '../model/text.ts';
import { aboutKeys, mustExist, OptionalDay } from './about.ts';
import { done, isRejection, mutation, put, type Rejection, reject, type View } from './define.ts';
import { onlyChanged } from './fields.ts';
import { given } from './given.ts';
import { mustTakePart } from './permissions.ts';
import { mustBeTheirs, removalOf, returnOf } from './removal.ts';
import { keptKeys, Settles, settled } from './settle.ts';

const NAME = 'a decision';
/** Far more often than a decision is looked at again. */
const MANY_REVISITS = 200;

const FIELDS = {
	title: required('What was decided'),
	why: optional('The reason'),
	instead: optional('What else was thought of'),
	about: About,
	revisit: OptionalDay,
};

/** Writes down what was decided (feature row A5). */
const log = mutation({
	args: z.object({ id: Id, ...FIELDS }),
	needs: ({ id, about }) => ({ keys: [decisionKey(id), ...aboutKeys(about)] }),
	apply(view, actor, { id, ...fields }, { now }) {
		const refused = mustTakePart(actor, 'write a decision down') ?? mustExist(view, fields.about);
		if (refused) return refused;
		if (view.get('decision', id))
			return reject('conflict', 'This decision is written down already.');
		const made = { by: actor.memberId, at: now };
		return done(put('decision', { id, ...fields, state: 'stands', revisits: [], ...made }));
	},
});

const edit = mutation({
	args: z.object({ id: Id, fields: z.partial(z.object(FIELDS)), settles: Settles }),
	needs: ({ id, fields, settles }) => ({
		keys: [decisionKey(id), ...aboutKeys(fields.about), ...keptKeys(settles)],
	}),
	narrow: (view, args) => ({
		...args,
		fields: onlyChanged('decision', args.fields, view.get('decision', args.id)),
	}),
	apply(view, actor, args) {
		const decision = decisionOf(view, args.id);
		if (isRejection(decision)) return decision;
		const refused = mustBeTheirs(actor, decision, NAME) ?? mustExist(view, args.fields.about);
		if (refused) return refused;
		return done(put('decision', { ...decision, ...given(args.fields) }), ...settled(view, args));
	},
});

/**
 * It was looked at again and stands; `revisit` is the next day for that, or empty. Whoever said so last may take it
 * back, and `revisit` is then the day as it was.
 */
const revisit = mutation({
	args: z.object({
		id: Id,
		text: optional('What was found'),
		revisit: OptionalDay,
		takeBack: z.optional(z.literal(true)),
	}),
	needs: ({ id }) => ({ keys: [decisionKey(id)] }),
	apply(view, actor, { id, text, revisit: next, takeBack }, { now: at }) {
		const refused = mustTakePart(actor, 'look at a decision again');
		if (refused) return refused;
		const decision = decisionOf(view, id);
		if (isRejection(decision)) return decision;
		const { revisits } = decision;
		if (takeBack) {
			if (revisits.at(-1)?.by !== actor.memberId)
				return reject('conflict', 'Somebody has looked at it since. Look at it again instead.');
			return done(put('decision', { ...decision, revisits: revisits.slice(0, -1), revisit: next }));
		}
		if (revisits.length >= MANY_REVISITS)
			return reject(
				'limit',
				'It was looked at two hundred times. Write it down as a new decision.',
			);
		const looked = [...revisits, { by: actor.memberId, at, text }];
		return done(put('decision', { ...decision, revisits: looked, revisit: next }));
	},
});

/** It stands no more, or does again. What was decided in its place may be named. */
const replace = mutation({
	args: z.object({ id: Id, replaced: z.boolean(), replacedBy: z.optional(Id) }),
	needs: ({ id, replacedBy }) => ({
		keys: [decisionKey(id), ...(replacedBy ? [decisionKey(replacedBy)] : [])],
	}),
	apply(view, actor, { id, replaced, replacedBy }) {
		const refused = mustTakePart(actor, 'replace a decision');
		if (refused) return refused;
		const found = decisionOf(view, id);
		if (isRejection(found)) return found;
		const { replacedBy: _before, ...decision } = found;
		if (replacedBy === id) return reject('bad_arguments', 'A decision cannot replace itself.');
		if (replacedBy && !view.get('decision', replacedBy)) return GONE;
		const by = replaced && replacedBy ? { replacedBy } : {};
		return done(
			put('decision', { ...decision, state: replaced ? 'replaced' : 'stands', ...by } as Decision),
		);
	},
});

const decisionKey = (id: string) => ({ collection: 'decision', id }) as const;
const GONE = reject('not_found', 'This decision is no longer there.');
const decisionOf = (view: View, id: string): Decision | Rejection =>
	view.get('decision', id) ?? GONE;

export const decisionLogMutations = {
	'decision.log': log,
	'decision.edit': edit,
	'decision.revisit': revisit,
	'decision.replace': replace,
	'decision.remove': removalOf('decision', NAME),
	'decision.restore': returnOf('decision', NAME),
};
