import { z } from 'zod/mini';
import type { Term } from '../model/concept.ts';
import { keptRecordId } from '../model/kept.ts';
import { Id } from '../model/text.ts';
import { done, mutation, put, reject, remove } from './define.ts';
import { onlyChanged } from './fields.ts';
import { given } from './given.ts';
import { mustCurate } from './permissions.ts';
import { keptKeys, Settles, settled } from './settle.ts';
import { noLongerPreferred, removedWord, wordsOf } from './term-base.ts';
import { TermFields } from './term-fields.ts';

const GONE = reject('not_found', 'This word is no longer there.');

const add = mutation({
	args: z.object({ id: Id, conceptId: Id, ...TermFields.shape }),
	needs: (args) => ({
		keys: [
			{ collection: 'term', id: args.id },
			{ collection: 'concept', id: args.conceptId },
		],
		queries: [wordsOf(args.conceptId)],
	}),
	apply(view, actor, args) {
		const refused = mustCurate(actor, 'add a word');
		if (refused) return refused;
		if (!view.get('concept', args.conceptId))
			return reject('not_found', 'The term that this word belongs to is no longer there.');
		if (view.get('term', args.id)) return reject('conflict', 'This word was already added.');
		const word = given(args) as Term;
		return done(put('term', word), ...noLongerPreferred(view, word));
	},
});

const edit = mutation({
	args: z.object({
		id: Id,
		/** Its concept: named where the word becomes preferred, so that the one that was is admitted. */
		conceptId: z.optional(Id),
		fields: z.partial(TermFields),
		settles: Settles,
	}),
	needs: ({ id, conceptId, settles }) => ({
		keys: [{ collection: 'term', id }, ...keptKeys(settles)],
		queries: conceptId === undefined ? [] : [wordsOf(conceptId)],
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
		const next: Term = { ...term, ...given(args.fields) };
		const others = args.conceptId === term.conceptId ? noLongerPreferred(view, next) : [];
		return done(put('term', next), ...others, ...settled(view, args));
	},
});

/** What is gone already may be removed: two who remove the same word want the same. */
const removeTerm = mutation({
	args: z.object({ id: Id }),
	revives: ['kept'],
	needs: ({ id }) => ({ keys: [{ collection: 'term', id }] }),
	apply(view, actor, { id }, { now: at }) {
		const refused = mustCurate(actor, 'remove a word');
		if (refused) return refused;
		const term = view.get('term', id);
		return done(...(term ? removedWord(term, { by: actor.memberId, at }) : [remove('term', id)]));
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
		return done(put('term', kept.value as Term), remove('kept', kept.id));
	},
});

export const termMutations = {
	'term.add': add,
	'term.edit': edit,
	'term.remove': removeTerm,
	'term.restore': restore,
};
