import { z } from 'zod/mini';
import { type Concept, TermType } from '../model/concept.ts';
import { type PerSide, SideOrShared } from '../model/side.ts';
import { Id, LIMITS, optional, required } from '../model/text.ts';
import {
	type Actor,
	done,
	isRejection,
	type Mutation,
	mutation,
	put,
	type Rejection,
	reject,
} from './define.ts';
import { onlyChanged } from './fields.ts';
import { mustCurate, mustTakePart } from './permissions.ts';
import { keptKeys, Settles, settled } from './settle.ts';

const paragraphs = (what: string) =>
	z.object({
		marketing: optional(`${what} for Marketing`),
		it: optional(`${what} for IT`),
	});

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
	needs: (args) => ({
		keys: [
			{ collection: 'concept', id: args.id },
			{ collection: 'term', id: args.termId },
		],
	}),
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
	args: z.object({
		id: Id,
		/** Only the fields that change; within a pair, only the side that changes. */
		fields: z.object({
			definition: z.optional(z.partial(paragraphs('The definition'))),
			changes: z.optional(z.partial(paragraphs('“What it changes”'))),
			example: z.optional(optional('The example')),
			falseFriend: z.optional(optional('The warning')),
			advice: z.optional(optional('The advice')),
			subjectField: z.optional(optional('The subject field', LIMITS.line)),
		}),
		settles: Settles,
	}),
	needs: (args) => ({
		keys: [{ collection: 'concept', id: args.id }, ...keptKeys(args.settles)],
	}),
	narrow: (view, args) => ({
		...args,
		fields: onlyChanged('concept', args.fields, view.get('concept', args.id)),
	}),
	apply(view, actor, args) {
		const found = find(view.get('concept', args.id));
		if (isRejection(found)) return found;
		const own = found.status === 'suggested' && found.suggestion?.by === actor.memberId;
		const refused = own ? mustTakePart(actor, 'edit a term') : mustCurate(actor, 'edit a term');
		if (refused) return refused;
		const { definition, changes, ...rest } = args.fields;
		return done(
			put('concept', {
				...found,
				...defined(rest),
				definition: merged(found.definition, definition),
				changes: merged(found.changes, changes),
			}),
			...settled(view, args),
		);
	},
});

/** The three decisions of the queue share everything but their effect. */
const decide = <A extends { id: string }>(
	args: z.ZodMiniType<A>,
	what: string,
	effect: (concept: Concept, actor: Actor, args: A, now: string) => Concept | Rejection,
): Mutation<A> =>
	mutation({
		args,
		needs: ({ id }) => ({ keys: [{ collection: 'concept', id }] }),
		apply(view, actor, parsed, { now }) {
			const refused = mustCurate(actor, what);
			if (refused) return refused;
			const found = find(view.get('concept', parsed.id));
			if (isRejection(found)) return found;
			const next = effect(found, actor, parsed, now);
			return isRejection(next) ? next : done(put('concept', next));
		},
	});

const approve = decide(z.object({ id: Id }), 'approve a term', (concept, actor, _args, now) =>
	concept.definition.marketing === '' && concept.definition.it === ''
		? reject(
				'bad_arguments',
				'Nobody could learn anything from it yet: write at least one definition, then approve.',
			)
		: {
				...concept,
				status: 'approved',
				vouchedBy: actor.memberId,
				vouchedAt: now,
				owner: concept.owner ?? actor.memberId,
			},
);

const rejectConcept = decide(
	z.object({ id: Id, reason: required('A reason') }),
	'reject a term',
	(concept, actor, args, now) => ({
		...concept,
		status: 'rejected',
		suggestion: {
			by: actor.memberId,
			side: actor.side,
			at: now,
			context: '',
			...concept.suggestion,
			reason: args.reason,
		},
	}),
);

/** Takes an approval or a rejection back: the concept returns to the queue. */
const reopen = decide(z.object({ id: Id }), 'reopen a term', (concept) => {
	const { suggestion, ...rest } = concept;
	const { reason: _reason, ...kept } = suggestion ?? {};
	return {
		...rest,
		status: 'suggested',
		vouchedBy: '',
		vouchedAt: '',
		...(suggestion ? { suggestion: kept as Concept['suggestion'] } : {}),
	} as Concept;
});

const find = (concept: Concept | undefined): Concept | Rejection =>
	concept ?? reject('not_found', 'This term is no longer there.');

const merged = (
	before: PerSide,
	fields: { [S in keyof PerSide]?: string | undefined } | undefined,
): PerSide => ({
	marketing: fields?.marketing ?? before.marketing,
	it: fields?.it ?? before.it,
});

const defined = <T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
	Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
		[K in keyof T]: Exclude<T[K], undefined>;
	};

export const conceptMutations = {
	'concept.suggest': suggest,
	'concept.edit': edit,
	'concept.approve': approve,
	'concept.reject': rejectConcept,
	'concept.reopen': reopen,
};
