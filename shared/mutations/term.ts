import { z } from 'zod/mini';
import { MatchFlags, TermStatus, TermType } from '../model/concept.ts';
import { keptRecordId } from '../model/kept.ts';
import type { RecordOf } from '../model/records.ts';
import { SideOrShared } from '../model/side.ts';
import { Id, LIMITS, required } from '../model/text.ts';
import { done, mutation, put, reject, remove } from './define.ts';
import { onlyChanged } from './fields.ts';
import { mustCurate } from './permissions.ts';
import { keptKeys, Settles, settled } from './settle.ts';

const GONE = reject('not_found', 'This word is no longer there.');

const add = mutation({
	args: z.object({
		id: Id,
		conceptId: Id,
		text: required('The term', LIMITS.term),
		side: SideOrShared,
		status: TermStatus,
		type: TermType,
	}),
	needs: (args) => ({
		keys: [
			{ collection: 'term', id: args.id },
			{ collection: 'concept', id: args.conceptId },
		],
	}),
	apply(view, actor, args) {
		const refused = mustCurate(actor, 'add a word');
		if (refused) return refused;
		if (!view.get('concept', args.conceptId))
			return reject('not_found', 'The term that this word belongs to is no longer there.');
		if (view.get('term', args.id)) return reject('conflict', 'This word was already added.');
		return done(put('term', args));
	},
});

const edit = mutation({
	args: z.object({
		id: Id,
		fields: z.object({
			text: z.optional(required('The term', LIMITS.term)),
			side: z.optional(SideOrShared),
			status: z.optional(TermStatus),
			type: z.optional(TermType),
			match: z.optional(MatchFlags),
		}),
		settles: Settles,
	}),
	needs: (args) => ({
		keys: [{ collection: 'term', id: args.id }, ...keptKeys(args.settles)],
	}),
	narrow: (view, args) => ({
		...args,
		fields: onlyChanged('term', args.fields, view.get('term', args.id)),
	}),
	apply(view, actor, args) {
		const term = view.get('term', args.id);
		// The author of a suggestion edits its meaning; how it is named is the curators' part.
		const refused = mustCurate(actor, 'edit a word');
		if (refused) return refused;
		if (!term) return GONE;
		const { text = term.text, side = term.side, status = term.status } = args.fields;
		const { type = term.type, match = term.match } = args.fields;
		const next = { ...term, text, side, status, type, ...(match ? { match } : {}) };
		return done(put('term', next), ...settled(view, args));
	},
});

/** What is gone already may be removed: two who remove the same word want the same. */
const removeTerm = mutation({
	args: z.object({ id: Id }),
	revives: ['kept'],
	needs: ({ id }) => ({ keys: [{ collection: 'term', id }] }),
	apply(view, actor, { id }, { now }) {
		const refused = mustCurate(actor, 'remove a word');
		if (refused) return refused;
		const term = view.get('term', id);
		if (!term) return done(remove('term', id));
		const taken = { by: '', at: '', takenBy: actor.memberId, takenAt: now };
		const kept = { collection: 'term', recordId: id, field: '', value: term, ...taken };
		return done(remove('term', id), put('kept', { id: keptRecordId('term', id), ...kept }));
	},
});

/** Brings a removed word back as it was. */
const restore = mutation({
	args: z.object({ id: Id }),
	revives: ['term'],
	needs: ({ id }) => ({
		keys: [
			{ collection: 'term', id },
			{ collection: 'kept', id: keptRecordId('term', id) },
		],
	}),
	apply(view, actor, { id }) {
		const refused = mustCurate(actor, 'bring a word back');
		if (refused) return refused;
		if (view.get('term', id)) return reject('conflict', 'This word is there again already.');
		const kept = view.get('kept', keptRecordId('term', id));
		if (!kept)
			return reject('not_found', 'This word was removed too long ago. Add it as a new one.');
		return done(put('term', kept.value as RecordOf<'term'>), remove('kept', kept.id));
	},
});

export const termMutations = {
	'term.add': add,
	'term.edit': edit,
	'term.remove': removeTerm,
	'term.restore': restore,
};
