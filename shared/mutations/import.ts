import { z } from 'zod/mini';
import { markOf } from '../exchange/entry.ts';
import { fieldsOf, nested } from '../exchange/fields.ts';
import { Concept, Term } from '../model/concept.ts';
import { type Import, type ImportedEntry, importBatchId } from '../model/import.ts';
import { policyOf } from '../model/policy.ts';
import type { RecordKey } from '../model/records.ts';
import { PerSide } from '../model/side.ts';
import { Id, LIMITS, optional, required } from '../model/text.ts';
import { rewritten } from './concept.ts';
import { conceptKey, TEAM } from './concept-base.ts';
import {
	type Actor,
	type Change,
	done,
	isRejection,
	mutation,
	put,
	type Rejection,
	reject,
	remove,
	type View,
} from './define.ts';
import { mustCurate } from './permissions.ts';

/** Entries in one batch: some hundred records, a few hundred kilobytes, some tens of milliseconds of the server. */
export const BATCH_ENTRIES = 100;

const Text = optional('A text');
const Texts = z.extend(PerSide, { marketing: Text, it: Text });
const Line = optional('A text', LIMITS.line);
const ConceptIn = z.extend(Concept, {
	...{ definition: Texts, changes: Texts, example: Text },
	...{ falseFriend: z.optional(Text), advice: z.optional(Text), subjectField: Line },
	related: z.array(Id).check(z.maxLength(200)),
});
const TermIn = z.extend(Term, { text: required('The term', LIMITS.term) });

const EntryIn = z.object({
	concept: ConceptIn,
	terms: z.array(TermIn).check(z.minLength(1), z.maxLength(200)),
});
const ChangeIn = z.extend(EntryIn, {
	terms: z.array(TermIn).check(z.maxLength(200)),
	/** `markOf` the entry as the dry run saw it: if it is another now, it is left alone. */
	mark: z.string(),
});
const entries = <T>(entry: z.ZodMiniType<T>) => z.array(entry).check(z.maxLength(BATCH_ENTRIES));

/** What every step of an import says of it; the first to come makes its record. */
const Head = z.object({
	importId: Id,
	name: required('The file’s name'),
	batches: z.int().check(z.nonnegative(), z.maximum(100_000)),
});
const Batch = z.int().check(z.nonnegative());

/** New entries, which nobody is shown until the import is published. */
const stage = mutation({
	args: z.extend(Head, { batch: Batch, entries: entries(EntryIn) }),
	// Undone and imported again, they come back under their ids.
	revives: ['concept', 'term'],
	needs: (args) => ({
		keys: [
			...keysOf(args),
			TEAM,
			...args.entries.flatMap(({ concept, terms }) => recordKeys(concept.id, terms)),
		],
	}),
	apply(view, actor, args, { now }) {
		const found = open(view, actor, args, now);
		if (isRejection(found)) return found;
		if (found.state !== 'staging')
			return reject('conflict', 'This import is published already. Import the file again.');
		const { importId, batch } = args;
		const isTaken = (id: string): boolean => {
			const there = view.get('concept', id);
			return there !== undefined && there.importId !== importId;
		};
		const [taken, free] = partition(args.entries, ({ concept }) => isTaken(concept.id));
		const fresh = free.map(({ concept, terms }) => ({
			concept: { ...begun(view, concept, actor, now), importId },
			terms: terms.map((term) => ({ ...term, conceptId: concept.id, importId })),
		}));
		return done(
			...(view.get('import', importId) ? [] : [put('import', found)]),
			...fresh.flatMap(({ concept, terms }) => [
				put('concept', concept),
				...terms.map((term) => put('term', term)),
			]),
			put('importBatch', {
				id: importBatchId(importId, batch),
				...{ importId, batch, skipped: taken.map(({ concept }) => concept.id) },
				entries: fresh.map(({ concept, terms }) => ({
					conceptId: concept.id,
					mark: markOf(concept, terms),
					terms: terms.map(({ id }) => id),
				})),
			}),
		);
	},
});

/** Everything that was staged is shown to everyone at once. */
const publish = mutation({
	args: Head,
	needs: (args) => ({ keys: keysOf(args) }),
	apply(view, actor, args, { now }) {
		const found = open(view, actor, args, now);
		return isRejection(found) ? found : done(put('import', { ...found, state: 'published' }));
	},
});

/** Changes entries that are there. One that somebody changed since the dry run is left as it is. */
const change = mutation({
	args: z.extend(Head, { batch: Batch, entries: entries(ChangeIn) }),
	revives: ['term'],
	needs: (args) => ({
		keys: [...keysOf(args), ...args.entries.map(({ concept: { id } }) => conceptKey(id))],
		queries: args.entries.map(({ concept: { id } }) => termsOf(id)),
	}),
	apply(view, actor, args, { now }) {
		const found = open(view, actor, args, now);
		if (isRejection(found)) return found;
		const { importId, batch } = args;
		const changes: Change[] = [];
		const skipped: string[] = [];
		const written: ImportedEntry[] = [];
		for (const { concept: next, terms, mark } of args.entries) {
			const { id } = next;
			const before = view.get('concept', id);
			const beforeTerms = view.where('term', 'conceptId', id);
			if (!before || markOf(before, beforeTerms) !== mark) {
				skipped.push(id);
				continue;
			}
			// Where it stands in the workflow, and who vouches for it, is the team's.
			const concept = {
				...rewritten(before, nested(fieldsOf(next)), actor),
				related: next.related,
			};
			const after = new Map(beforeTerms.map((term) => [term.id, term]));
			for (const term of terms)
				after.set(term.id, { ...after.get(term.id), ...term, conceptId: id });
			changes.push(
				put('concept', concept),
				...terms.map(({ id }) => put('term', after.get(id) as Term)),
			);
			const touched = new Set(terms.map(({ id }) => id));
			written.push({
				conceptId: id,
				mark: markOf(concept, [...after.values()]),
				before: { concept: before, terms: beforeTerms.filter(({ id }) => touched.has(id)) },
				terms: [...touched],
			});
		}
		return done(
			...(found.state === 'published' ? [] : [put('import', { ...found, state: 'published' })]),
			...changes,
			put('importBatch', {
				id: importBatchId(importId, batch),
				importId,
				batch,
				entries: written,
				skipped,
			}),
		);
	},
});

/** Takes one batch back. What somebody changed since stays, and is counted. */
const undo = mutation({
	args: z.object({
		importId: Id,
		batch: Batch,
		/** Those of the batch, because what a rule reads must be named before it is read. */
		conceptIds: z.array(Id).check(z.maxLength(BATCH_ENTRIES)),
		/** The last one of the import: with it all is taken back. */
		last: z.boolean(),
	}),
	revives: ['term'],
	needs: ({ importId, batch, conceptIds }) => ({
		keys: [...keysOf({ importId, batch }), ...conceptIds.map(conceptKey)],
		queries: conceptIds.map(termsOf),
	}),
	apply(view, actor, { importId, batch, conceptIds, last }) {
		const refused = mustCurate(actor, 'undo an import');
		if (refused) return refused;
		const found = view.get('import', importId);
		const carriedOut = view.get('importBatch', importBatchId(importId, batch));
		if (!found || !carriedOut) return reject('not_found', 'This import is no longer there.');
		const known = new Set(conceptIds);
		if (carriedOut.entries.some(({ conceptId }) => !known.has(conceptId)))
			return reject('bad_arguments', 'An entry of this batch was not named. Update the extension.');
		const left: string[] = [];
		const changes = carriedOut.undone
			? []
			: carriedOut.entries.flatMap((entry) => {
					const back = takenBack(view, entry);
					if (!back) left.push(entry.conceptId);
					return back ?? [];
				});
		const state = last ? 'undone' : found.state;
		return done(
			...changes,
			put('importBatch', { ...carriedOut, undone: carriedOut.undone ?? { left } }),
			put('import', { ...found, state, left: (found.left ?? 0) + left.length }),
		);
	},
});

/** Undefined where somebody changed the entry since. What is gone already needs nothing. */
function takenBack(
	view: View,
	{ conceptId, mark, before, terms }: ImportedEntry,
): Change[] | undefined {
	const concept = view.get('concept', conceptId);
	if (!concept) return [];
	const now = view.where('term', 'conceptId', conceptId);
	if (markOf(concept, now) !== mark) return undefined;
	if (!before) return [...now.map(({ id }) => remove('term', id)), remove('concept', conceptId)];
	const old = before.terms as Term[];
	const kept = new Set(old.map(({ id }) => id));
	return [
		put('concept', before.concept as Concept),
		...old.map((term) => put('term', term)),
		...terms.filter((id) => !kept.has(id)).map((id) => remove('term', id)),
	];
}

type HeadArgs = z.infer<typeof Head>;

/** The import's record, as it is or as it begins. */
function open(
	view: View,
	actor: Actor,
	{ importId: id, name, batches }: HeadArgs,
	now: string,
): Import | Rejection {
	const refused = mustCurate(actor, 'import terms');
	if (refused) return refused;
	const found = view.get('import', id);
	if (found?.state === 'undone')
		return reject('conflict', 'This import was undone. Import the file again.');
	return found ?? { id, name, batches, by: actor.memberId, at: now, state: 'staging' };
}

/** A new concept as its author's: whoever imports what is shown at once stands behind it. */
function begun(view: View, concept: Concept, actor: Actor, now: string): Concept {
	const { memberId: by, side, role } = actor;
	const done = { by, at: now };
	const suggestion = { ...done, side, context: '' };
	switch (concept.status) {
		case 'suggested':
			return { ...concept, suggestion };
		case 'in_review':
			return { ...concept, suggestion, review: done };
		case 'rejected':
			return { ...concept, suggestion: { ...suggestion, reason: FROM_FILE } };
		case 'retired':
			return { ...concept, retired: { ...done, reason: FROM_FILE, was: 'approved' } };
		case 'disputed':
			return { ...concept, dispute: { ...done, side, reason: FROM_FILE, until: '' } };
	}
	// One side's word is not enough where the team asks for both.
	const isHalf = role !== 'system' && policyOf(view.get('team', 'team')).signOff === 'both';
	return isHalf
		? { ...concept, status: 'in_review', suggestion, signedOff: { [side]: done } }
		: { ...concept, vouchedBy: by, vouchedAt: now };
}

const FROM_FILE = 'The imported file says so.';

const termsOf = (conceptId: string) =>
	({ collection: 'term', index: 'conceptId', value: conceptId }) as const;
const recordKeys = (id: string, terms: readonly { id: string }[]): RecordKey[] => [
	conceptKey(id),
	...terms.map((term) => ({ collection: 'term', id: term.id }) as const),
];
const keysOf = ({ importId, batch }: { importId: string; batch?: number }): RecordKey[] => [
	{ collection: 'import', id: importId },
	...(batch === undefined
		? []
		: [{ collection: 'importBatch', id: importBatchId(importId, batch) } as const]),
];

function partition<T>(items: readonly T[], is: (item: T) => boolean): [T[], T[]] {
	return [items.filter(is), items.filter((item) => !is(item))];
}

export const importMutations = {
	'import.stage': stage,
	'import.publish': publish,
	'import.change': change,
	'import.undo': undo,
};
