import { z } from 'zod/mini';
import { asksBoth } from '../curation/sign-off.ts';
import type { Concept, Term } from '../model/concept.ts';
import { paragraphs } from '../model/concept-fields.ts';
import { policyOf } from '../model/policy.ts';
import { otherSide, Side } from '../model/side.ts';
import { Id, optional } from '../model/text.ts';
import { conceptKey, findConcept, mustNotBeMerged, TEAM } from './concept-base.ts';
import { withFields } from './concept-fields.ts';
import {
	type Actor,
	done,
	isRejection,
	mutation,
	put,
	type Rejection,
	reject,
	type View,
} from './define.ts';
import { mustCurate } from './permissions.ts';
import { wordsOf } from './term-base.ts';

const Args = z.object({
	id: Id,
	newId: Id,
	/** Whose meaning the new concept is; the one that is there stays the other side's. */
	side: Side,
	/** Words that go over. */
	termIds: z.array(Id).check(z.maxLength(50)),
	/** Words that both keep: each gets a second record under the id `as`. */
	copies: z.optional(z.array(z.object({ termId: Id, as: Id })).check(z.maxLength(50))),
	/** What the word means there; without it the new concept waits in review. */
	definition: z.optional(z.partial(paragraphs('The definition'))),
	/** The warning on the concept that is there, and on the new one; written for you where there is none. */
	warnings: z.optional(z.object({ here: optional('The warning'), there: optional('The warning') })),
});
type Args = z.infer<typeof Args>;

/** A word that means two things becomes two concepts, each with a warning about the other (feature row V3). */
const split = mutation({
	args: Args,
	needs: ({ id, newId, copies = [] }) => ({
		keys: [
			...[conceptKey(id), conceptKey(newId), TEAM],
			...copies.map(({ as }) => ({ collection: 'term', id: as }) as const),
		],
		queries: [wordsOf(id)],
	}),
	apply(view, actor, args, { now }) {
		const refused = mustCurate(actor, 'split a term');
		if (refused) return refused;
		const found = findConcept(view, args.id);
		if (isRejection(found)) return found;
		const merged = mustNotBeMerged(found);
		if (merged) return merged;
		const words = sharedOut(view, args);
		if (isRejection(words)) return words;
		const warning = warningsOf(view, args, words.there[0]?.text ?? '');
		const { newId, definition } = args;
		const created: Concept = {
			...{ id: newId, subjectField: found.subjectField, kind: found.kind },
			...{ changes: { marketing: '', it: '' }, example: '', related: [args.id] },
			definition: { marketing: '', it: '' },
			falseFriend: warning.there,
			...standing(view, actor, now, { before: found, isSaid: hasText(definition) }),
		};
		return done(
			...words.changed.map((word) => put('term', word)),
			put('concept', {
				...found,
				falseFriend: args.warnings?.here || found.falseFriend || warning.here,
				related: [...found.related.filter((other) => other !== newId), newId],
			}),
			put('concept', withFields(created, { definition })),
		);
	},
});

const hasText = (definition: Args['definition']): boolean =>
	Boolean(definition?.marketing || definition?.it);

/** The words as they are afterwards: those of the new concept, and all that changed. */
function sharedOut(view: View, args: Args): { there: Term[]; changed: Term[] } | Rejection {
	const { id, newId, side, termIds, copies = [] } = args;
	if (view.get('concept', newId)) return reject('conflict', 'This term was already split.');
	if (copies.some(({ as }) => view.get('term', as)))
		return reject('conflict', 'One of these words was already copied.');
	const words = view.where('term', 'conceptId', id);
	const find = (wanted: string): Term | undefined => words.find((word) => word.id === wanted);
	const moved = termIds.map(find);
	const both = copies.map(({ termId }) => find(termId));
	if ([...moved, ...both].includes(undefined))
		return reject('not_found', 'One of these words is no longer there. Look again, then split.');
	if (moved.length + both.length === 0)
		return reject('bad_arguments', 'Choose the words that mean something else on that side.');
	if (new Set(termIds).size >= words.length)
		return reject('bad_arguments', 'Leave a word where it is, or choose one that both keep.');
	const over = (moved as Term[]).map((word) => ({ ...word, conceptId: newId, side }));
	const copied = (both as Term[]).map((word, n) => ({
		...{ ...word, id: copies[n]?.as ?? '', conceptId: newId, side },
	}));
	const kept = (both as Term[])
		.filter((word) => word.side === 'shared' && !termIds.includes(word.id))
		.map((word) => ({ ...word, side: otherSide(side) }));
	return { there: [...over, ...copied], changed: [...over, ...copied, ...kept] };
}

function warningsOf(view: View, { side, warnings }: Args, word: string) {
	const names = view.get('team', 'team')?.sideNames ?? { marketing: 'Marketing', it: 'IT' };
	const warning = (other: Side) => `${names[other]} means something else by “${word}”.`;
	return { here: warning(side), there: warnings?.there || warning(otherSide(side)) };
}

/** Where the new concept stands: on the pages as the old one, where the actor alone may put it there. */
function standing(
	view: View,
	{ memberId: by, side, role }: Actor,
	at: string,
	{ before, isSaid }: { before: Concept; isSaid: boolean },
): Pick<Concept, 'status' | 'vouchedBy' | 'vouchedAt'> & Partial<Concept> {
	const both = asksBoth({ status: 'suggested' }, policyOf(view.get('team', 'team')));
	if (isSaid && before.status === 'approved' && (!both || role === 'system'))
		return { status: 'approved', vouchedBy: by, vouchedAt: at, owner: by };
	const signedOff = both && isSaid ? { signedOff: { [side]: { by, at } } } : {};
	return { status: 'in_review', vouchedBy: '', vouchedAt: '', review: { by, at }, ...signedOff };
}

export const splitMutations = { 'concept.split': split };
