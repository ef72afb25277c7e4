import { z } from 'zod/mini';
import { MatchFlags, TermStatus, TermType } from '../model/concept.ts';
import { SideOrShared } from '../model/side.ts';
import { Id, LIMITS, required } from '../model/text.ts';
import { done, mutation, put, reject, remove } from './define.ts';
import { mustCurate } from './permissions.ts';

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
	}),
	needs: (args) => ({ keys: [{ collection: 'term', id: args.id }] }),
	apply(view, actor, args) {
		const term = view.get('term', args.id);
		// The author of a suggestion edits its meaning; how it is named is the curators' part.
		const refused = mustCurate(actor, 'edit a word');
		if (refused) return refused;
		if (!term) return GONE;
		const { text = term.text, side = term.side, status = term.status } = args.fields;
		const { type = term.type, match = term.match } = args.fields;
		return done(put('term', { ...term, text, side, status, type, ...(match ? { match } : {}) }));
	},
});

const removeTerm = mutation({
	args: z.object({ id: Id }),
	needs: (args) => ({ keys: [{ collection: 'term', id: args.id }] }),
	apply(view, actor, args) {
		const refused = mustCurate(actor, 'remove a word');
		if (refused) return refused;
		return view.get('term', args.id) ? done(remove('term', args.id)) : GONE;
	},
});

export const termMutations = { 'term.add': add, 'term.edit': edit, 'term.remove': removeTerm };
