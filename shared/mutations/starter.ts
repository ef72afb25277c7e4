import { z } from 'zod/mini';
import { Concept, Term } from '../model/concept.ts';
import type { RecordKey } from '../model/records.ts';
import { Id, LIMITS, optional, required } from '../model/text.ts';
import { digest, NOTHING } from '../starter/digest.ts';
import { TEXTS, withField, wordOf } from '../starter/fields.ts';
import { TEAM } from './concept-base.ts';
import { type Change, done, mutation, put, reject, remove, type View } from './define.ts';
import { fieldAt } from './fields.ts';
import { mustCurate } from './permissions.ts';

/** `digest` of what the author saw where something is to be put; what reads otherwise by then stays. */
const Was = z.string().check(z.minLength(1), z.maxLength(20));
const Line = optional('A line', LIMITS.line);
const Paragraph = optional('A text');
const Pair = z.object({ marketing: Paragraph, it: Paragraph });
const Related = z.array(Id).check(z.maxLength(50));
const StarterKpi = z.object({
	...{ formula: Paragraph, unit: Line, sourceSystem: Line },
	indicator: z.enum(['leading', 'lagging']),
	pairedWith: z.optional(Id),
});

/** A concept as the pack has it: approved, and nobody's in particular. */
const PackConcept = z.object({
	...{ id: Id, subjectField: Line, kind: Concept.shape.kind, status: z.literal('approved') },
	...{ definition: Pair, changes: Pair, example: Paragraph },
	...{ falseFriend: z.optional(Paragraph), advice: z.optional(Paragraph) },
	...{ kpi: z.optional(StarterKpi), related: Related },
	...{ vouchedBy: z.literal(''), vouchedAt: z.literal('') },
});

const PackTerm = z.object({
	...{ id: Id, conceptId: Id, text: required('The word', LIMITS.term) },
	...{ side: Term.shape.side, status: Term.shape.status, type: Term.shape.type },
	match: Term.shape.match,
});

const WordSwap = z.object({ id: Id, was: Was, to: z.nullable(PackTerm) });
const ConceptSwap = z.object({
	id: Id,
	was: Was,
	to: z.nullable(PackConcept),
	/** Comes or goes with all its words, or not at all. */
	words: z.array(WordSwap).check(z.maxLength(100)),
});
const FieldSwap = z.union([
	z.object({
		...{ id: Id, was: Was, to: Paragraph },
		path: z.enum(TEXTS),
	}),
	// A concept may be without these.
	z.object({
		...{ id: Id, was: Was, to: z.nullable(Paragraph) },
		path: z.enum(['falseFriend', 'advice']),
	}),
	z.object({ id: Id, was: Was, path: z.literal('kpi'), to: z.nullable(StarterKpi) }),
	z.object({ id: Id, was: Was, path: z.literal('kind'), to: Concept.shape.kind }),
	z.object({ id: Id, was: Was, path: z.literal('related'), to: Related }),
]);

const Swaps = z.object({
	concepts: z.array(ConceptSwap).check(z.maxLength(500)),
	fields: z.array(FieldSwap).check(z.maxLength(2_000)),
	words: z.array(WordSwap).check(z.maxLength(2_000)),
	/** By part, the version that the team has with this. */
	versions: z.record(z.string().check(z.maxLength(LIMITS.line)), z.int()),
});
export type Swaps = z.infer<typeof Swaps>;
export type FieldSwap = z.infer<typeof FieldSwap>;
export type WordSwap = z.infer<typeof WordSwap>;
export type ConceptSwap = z.infer<typeof ConceptSwap>;

const wordsOf = (conceptId: string) =>
	({ collection: 'term', index: 'conceptId', value: conceptId }) as const;

/**
 * Takes, upgrades or removes concepts of the starter pack. Each thing is put only where what stands
 * there still reads as the author saw it, so an edit that somebody made meanwhile stays.
 */
const swap = mutation({
	args: Swaps,
	revives: ['concept', 'term'],
	needs: ({ concepts, fields, words }) => ({
		keys: [
			TEAM,
			...[...concepts, ...fields].map(({ id }) => ({ collection: 'concept' as const, id })),
			...[...words, ...concepts.flatMap((concept) => concept.words)].flatMap(keysOfWord),
		],
		queries: concepts.filter(({ to }) => !to).map(({ id }) => wordsOf(id)),
	}),
	apply(view, actor, { concepts, fields, words, versions }) {
		const refused = mustCurate(actor, 'change what was taken of the starter pack');
		if (refused) return refused;
		const team = view.get('team', 'team');
		if (!team) return reject('not_found', 'There is no team to change.');
		const starter = { ...team.starter, ...versions };
		return done(
			...concepts.filter((concept) => isAsSeen(view, concept)).flatMap(changesOf),
			...fieldChanges(view, fields),
			...words.filter((word) => isWordAsSeen(view, word)).map(changeOfWord),
			...(Object.keys(versions).length > 0 ? [put('team', { ...team, starter })] : []),
		);
	},
});

const keysOfWord = ({ id, to }: WordSwap): RecordKey[] => [
	{ collection: 'term', id },
	...(to ? [{ collection: 'concept' as const, id: to.conceptId }] : []),
];

function isAsSeen(view: View, { id, was, to, words }: ConceptSwap): boolean {
	if (digest(view.get('concept', id)) !== was) return false;
	const areWords = words.every((word) => digestOfWord(view, word.id) === word.was);
	if (to || !areWords) return areWords;
	// A word that a colleague added would be left without a concept.
	const named = new Set(words.map((word) => word.id));
	const { collection, index, value } = wordsOf(id);
	return view.where(collection, index, value).every((word) => named.has(word.id));
}

const changesOf = ({ id, to, words }: ConceptSwap): Change[] => [
	to ? put('concept', defined({ ...to, id })) : remove('concept', id),
	...words.map((word) => changeOfWord(word.to ? inConcept(word, id) : word)),
];

/** The fields of one concept make one change, because a record is written once. */
const fieldChanges = (view: View, fields: readonly FieldSwap[]): Change[] =>
	[...Map.groupBy(fields, ({ id }) => id)].flatMap(([id, swaps]) => {
		const before = view.get('concept', id);
		if (!before) return [];
		const after = swaps
			.filter(({ path, was }) => digest(fieldAt(before, path)) === was)
			.reduce((concept, { path, to }) => withField(concept, path, to), before);
		return after === before ? [] : [put('concept', after)];
	});

const isWordAsSeen = (view: View, { id, was, to }: WordSwap): boolean =>
	digestOfWord(view, id) === was &&
	(to === null || view.get('concept', to.conceptId) !== undefined);

const changeOfWord = ({ id, to }: WordSwap): Change =>
	to ? put('term', defined({ ...to, id })) : remove('term', id);

const inConcept = (word: WordSwap, conceptId: string): WordSwap => ({
	...word,
	to: word.to && { ...word.to, conceptId },
});

function digestOfWord(view: View, id: string): string {
	const term = view.get('term', id);
	return term ? digest(wordOf(term)) : NOTHING;
}

/** A record has no undefined, as JSON has none. */
const defined = <T extends object>(record: T): T =>
	Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;

export const starterMutations = { 'starter.swap': swap };
