import { z } from 'zod/mini';
import { type Concept, TermType } from '../model/concept.ts';
import { ConceptFields, paragraphs } from '../model/concept-fields.ts';
import { SideOrShared } from '../model/side.ts';
import { Id, LIMITS, optional, required } from '../model/text.ts';
import { conceptKey, findConcept } from './concept-base.ts';
import { withFields } from './concept-fields.ts';
import { type Actor, done, isRejection, mutation, put, reject } from './define.ts';
import { isSame, onlyChanged } from './fields.ts';
import { mustCurate, mustTakePart } from './permissions.ts';
import { keptKeys, Settles, settled } from './settle.ts';

const suggest = mutation({
	args: z.object({
		id: Id,
		termId: Id,
		text: required('The term', LIMITS.term),
		side: SideOrShared,
		type: TermType,
		definition: paragraphs('The definition'),
		/** Empty where the member took it out. */
		context: optional('The sentence'),
	}),
	needs: (args) => ({ keys: [conceptKey(args.id), { collection: 'term', id: args.termId }] }),
	apply(view, actor, args, { now }) {
		const refused = mustTakePart(actor, 'suggest a term');
		if (refused) return refused;
		if (view.get('concept', args.id) || view.get('term', args.termId))
			return reject('conflict', 'This suggestion was already sent.');
		return done(
			put('concept', {
				id: args.id,
				subjectField: '',
				kind: 'term',
				status: 'suggested',
				definition: args.definition,
				changes: { marketing: '', it: '' },
				example: '',
				related: [],
				vouchedBy: '',
				vouchedAt: '',
				suggestion: { by: actor.memberId, side: actor.side, at: now, context: args.context },
			}),
			put('term', {
				id: args.termId,
				conceptId: args.id,
				text: args.text,
				side: args.side,
				status: 'preferred',
				type: args.type,
			}),
		);
	},
});

const edit = mutation({
	args: z.object({ id: Id, fields: ConceptFields, settles: Settles }),
	needs: (args) => ({ keys: [conceptKey(args.id), ...keptKeys(args.settles)] }),
	narrow: (view, args) => ({
		...args,
		fields: onlyChanged('concept', args.fields, view.get('concept', args.id)),
	}),
	apply(view, actor, args) {
		const found = findConcept(view, args.id);
		if (isRejection(found)) return found;
		const own = found.status === 'suggested' && found.suggestion?.by === actor.memberId;
		const refused = own ? mustTakePart(actor, 'edit a term') : mustCurate(actor, 'edit a term');
		if (refused) return refused;
		return done(put('concept', rewritten(found, args.fields, actor)), ...settled(view, args));
	},
});

/**
 * The concept with these fields written by somebody. Where that changes a definition, the other side has
 * not read what it signed: its sign-off is dropped, and the concept waits for it in the queue again.
 */
export function rewritten(before: Concept, fields: ConceptFields, actor: Actor): Concept {
	const next = withFields(before, fields);
	const { signedOff, ...unsigned } = next;
	if (!signedOff || isSame(before.definition, next.definition)) return next;
	const own = mustCurate(actor, '') ? undefined : signedOff[actor.side];
	return { ...unsigned, signedOff: own ? { [actor.side]: own } : {} } as Concept;
}

export const conceptMutations = { 'concept.suggest': suggest, 'concept.edit': edit };
