import { z } from 'zod/mini';
import { normalised } from '../curation/normal.ts';
import { type Concept, isPublished, type Term } from '../model/concept.ts';
import { Id } from '../model/text.ts';
import { rewritten } from './concept.ts';
import { conceptKey, findConcept, mustNotBeMerged } from './concept-base.ts';
import {
	type Change,
	done,
	isRejection,
	mutation,
	put,
	type Rejection,
	reject,
	type View,
} from './define.ts';
import { fieldAt, isSame, MERGED_FIELDS } from './fields.ts';
import { joined } from './joined.ts';
import { mustCurate } from './permissions.ts';
import { wordsOf } from './term-base.ts';

/**
 * Two concepts are one. Words of `id` go over to `into` unless it has them already; texts that `into` lacks are
 * filled in. `id` is retired with all its own texts and with the words that were there twice: nothing is lost, and
 * whoever is led to it goes on to `into` (see `shared/curation/merged.ts`).
 */
const merge = mutation({
	args: z.object({ id: Id, into: Id }),
	needs: ({ id, into }) => ({
		keys: [conceptKey(id), conceptKey(into)],
		queries: [wordsOf(id), wordsOf(into)],
	}),
	apply(view, actor, { id, into }, { now }) {
		const refused = mustCurate(actor, 'merge two terms');
		if (refused) return refused;
		const found = bothOf(view, id, into);
		if (isRejection(found)) return found;
		const { from, to } = found;
		const words = movedWords(
			view.where('term', 'conceptId', id),
			view.where('term', 'conceptId', into),
			into,
		);
		const filled = missingIn(to, from);
		const related = from.related.filter((other) => other !== into && !to.related.includes(other));
		const { memberId: by } = actor;
		return done(
			...words.map((word) => put('term', word.now)),
			put('concept', {
				...rewritten(to, joined(filled), actor),
				related: [...to.related.filter((other) => other !== id), ...related],
			}),
			put('concept', {
				...from,
				status: 'retired',
				retired: { by, at: now, reason: '', was: from.status, insteadOf: into },
				mergedInto: into,
				merge: {
					moved: words.map(({ was }) => ({ id: was.id, status: was.status })),
					filled,
					related,
				},
			}),
		);
	},
});

function bothOf(view: View, id: string, into: string): { from: Concept; to: Concept } | Rejection {
	if (id === into) return reject('bad_arguments', 'Choose another term: this one is the same.');
	const [from, to] = [findConcept(view, id), findConcept(view, into)];
	if (isRejection(from)) return from;
	if (isRejection(to)) return to;
	const refused = mustNotBeMerged(from) ?? mustNotBeMerged(to);
	if (refused) return refused;
	if (to.status === 'retired' || to.status === 'rejected')
		return reject('conflict', 'The term that should stay is out of use. Bring it back first.');
	if (isPublished(from.status) && !isPublished(to.status))
		return reject(
			'conflict',
			'The term that should stay is not approved yet, and words would vanish from the pages. Approve it first, or merge the other way round.',
		);
	return { from, to };
}

/** The words that go over. Each side keeps the preferred one that it has. */
function movedWords(
	words: readonly Term[],
	there: readonly Term[],
	conceptId: string,
): { was: Term; now: Term }[] {
	const has = (word: Term): boolean =>
		there.some(
			({ text, side }) =>
				normalised(text) === normalised(word.text) && (side === word.side || side === 'shared'),
		);
	const preferred = new Set(
		there.filter(({ status }) => status === 'preferred').map(({ side }) => side),
	);
	return words
		.filter((word) => !has(word))
		.map((was) => {
			const second = was.status === 'preferred' && preferred.has(was.side);
			return {
				was,
				now: { ...was, conceptId, ...(second ? { status: 'admitted' as const } : {}) },
			};
		});
}

/** What `from` says, by path, and `to` says nothing of. */
function missingIn(to: Concept, from: Concept): Record<string, unknown> {
	const paths = (MERGED_FIELDS.concept ?? []).filter((path) => path !== 'kind');
	const filled = paths.flatMap((path) => {
		const text = fieldAt(from, path);
		return isSame(fieldAt(to, path), '') && !isSame(text, '') ? [[path, text]] : [];
	});
	const becomesKpi = from.kind === 'kpi' && !to.kpi && to.kind === 'term';
	return { ...Object.fromEntries(filled), ...(becomesKpi ? { kind: 'kpi' } : {}) };
}

/** Takes a merge back: words return, texts that were filled in and nobody changed since are taken out again. */
const unmerge = mutation({
	args: z.object({ id: Id, into: Id }),
	needs: ({ id, into }) => ({ keys: [conceptKey(id), conceptKey(into)], queries: [wordsOf(into)] }),
	apply(view, actor, { id, into }) {
		const refused = mustCurate(actor, 'take a merge back');
		if (refused) return refused;
		const found = findConcept(view, id);
		if (isRejection(found)) return found;
		const { mergedInto, merge: made, retired, ...rest } = found;
		if (mergedInto !== into || !made)
			return reject('conflict', 'These two terms are not merged any more.');
		const back = { ...rest, status: retired?.was ?? 'suggested' } as Concept;
		const to = view.get('concept', into);
		return done(
			...wordsBack(view.where('term', 'conceptId', into), made, id),
			...(to ? [put('concept', emptied(to, made, actor))] : []),
			put('concept', back),
		);
	},
});

const wordsBack = (there: readonly Term[], { moved }: Merge, conceptId: string): Change[] =>
	there.flatMap((word) => {
		const was = moved.find(({ id }) => id === word.id);
		return was ? [put('term', { ...word, conceptId, status: was.status as Term['status'] })] : [];
	});

type Merge = NonNullable<Concept['merge']>;

function emptied(
	to: Concept,
	{ filled, related }: Merge,
	actor: Parameters<typeof rewritten>[2],
): Concept {
	const untouched = Object.entries(filled).filter(
		([path, text]) => path !== 'kpi.indicator' && isSame(fieldAt(to, path), text),
	);
	const before = untouched.map(([path]) => [path, EMPTY[path] ?? '']);
	return {
		...rewritten(to, joined(Object.fromEntries(before)), actor),
		related: to.related.filter((other) => !related.includes(other)),
	};
}

/** What stands for nothing, where that is not an empty text. */
const EMPTY: Readonly<Record<string, unknown>> = { links: [], kind: 'term' };

export const mergeMutations = { 'concept.merge': merge, 'concept.unmerge': unmerge };
