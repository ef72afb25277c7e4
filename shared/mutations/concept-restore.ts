import { z } from 'zod/mini';
import type { Term } from '../model/concept.ts';
import { ConceptFields } from '../model/concept-fields.ts';
import { keptRecordId } from '../model/kept.ts';
import type { RecordKey } from '../model/records.ts';
import { Id } from '../model/text.ts';
import { rewritten } from './concept.ts';
import { conceptKey, findConcept, mustNotBeMerged } from './concept-base.ts';
import { type Change, done, isRejection, mutation, put, remove, type View } from './define.ts';
import { onlyChanged } from './fields.ts';
import { mustCurate } from './permissions.ts';
import { removedWord, wordsOf } from './term-base.ts';
import { TermFields } from './term-fields.ts';

/** A word as it was. */
const OldTerm = z.object({ id: Id, ...TermFields.shape });

/**
 * Brings an older version of a concept back (feature row C5): an edit with the fields as they were then; what was
 * empty then is given as an empty text. With `terms`, its words are those again: what came since is removed and
 * kept, what was removed since comes back.
 */
const restore = mutation({
	args: z.object({
		id: Id,
		from: ConceptFields,
		terms: z.optional(z.array(OldTerm).check(z.maxLength(200))),
	}),
	revives: ['term', 'kept'],
	needs: ({ id, terms = [] }) => ({
		keys: [conceptKey(id), ...terms.flatMap(keysOf)],
		queries: terms.length > 0 ? [wordsOf(id)] : [],
	}),
	narrow: (view, args) => ({
		...args,
		from: onlyChanged('concept', args.from, view.get('concept', args.id)),
	}),
	apply(view, actor, { id, from, terms = [] }, { now }) {
		const refused = mustCurate(actor, 'bring an older version back');
		if (refused) return refused;
		const found = findConcept(view, id);
		if (isRejection(found)) return found;
		const merged = mustNotBeMerged(found);
		if (merged) return merged;
		return done(
			put('concept', rewritten(found, from, actor)),
			...(terms.length > 0 ? asTheyWere(view, id, terms, { by: actor.memberId, at: now }) : []),
		);
	},
});

const keysOf = ({ id }: { id: string }): RecordKey[] => [
	{ collection: 'term', id },
	{ collection: 'kept', id: keptRecordId('term', id) },
];

function asTheyWere(
	view: View,
	conceptId: string,
	terms: readonly z.infer<typeof OldTerm>[],
	taken: { by: string; at: string },
): Change[] {
	const wanted = new Set(terms.map(({ id }) => id));
	const since = view.where('term', 'conceptId', conceptId).filter(({ id }) => !wanted.has(id));
	return [
		...since.flatMap((word) => removedWord(word, taken)),
		...terms.flatMap(({ id, ...fields }) => {
			const there = view.get('term', id);
			// It went over to another concept, which may need it.
			if (there && there.conceptId !== conceptId) return [];
			const kept = view.get('kept', keptRecordId('term', id));
			const word = { ...there, ...fields, id, conceptId } as Term;
			return [put('term', word), ...(kept && !there ? [remove('kept', kept.id)] : [])];
		}),
	];
}

export const restoreMutations = { 'concept.restore': restore };
