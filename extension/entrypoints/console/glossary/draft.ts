import type { Concept, ConceptLink, Term } from '@common-ground/shared/model/concept.ts';
import type { PerSide, Side } from '@common-ground/shared/model/side.ts';
import type { Entry } from '../../../features/lookup/entry.ts';
import type { MutateArgs } from '../../../messaging/requests.ts';
import { type DraftKpi, emptyKpi, kpiChanges, kpiDraft, kpiOf } from './draft-kpi.ts';

/** A word while it is written. An id that the concept does not have yet makes it a new one. */
export type DraftWord = Pick<Term, 'id' | 'text' | 'side' | 'status' | 'type' | 'match' | 'lang'>;

/** Everything of a concept that a curator writes. */
export interface Draft {
	definition: PerSide;
	changes: PerSide;
	example: string;
	falseFriend: string;
	advice: string;
	subjectField: string;
	source: string;
	/** Id of the concept of which it is a kind or a part; empty for none. */
	broader: string;
	kind: Concept['kind'];
	kpi: DraftKpi;
	links: ConceptLink[];
	words: DraftWord[];
}

const LINES = [
	...(['example', 'falseFriend', 'advice', 'subjectField'] as const),
	...(['source', 'broader'] as const),
] as const;
const SIDES = ['marketing', 'it'] as const;

export const draftOf = ({ concept, terms }: Entry): Draft => ({
	definition: { ...concept.definition },
	changes: { ...concept.changes },
	example: concept.example,
	falseFriend: concept.falseFriend ?? '',
	advice: concept.advice ?? '',
	subjectField: concept.subjectField,
	source: concept.source ?? '',
	broader: concept.broader ?? '',
	kind: concept.kind,
	kpi: kpiDraft(concept.kpi),
	links: (concept.links ?? []).map(({ url, title }) => ({ url, title })),
	words: terms.map(wordOf),
});

const wordOf = ({ id, text, side, status, type, match, lang }: Term): DraftWord => ({
	...{ id, text, side, status, type },
	...(lang ? { lang } : {}),
	...(match ? { match } : {}),
});

/** A draft of a concept that does not exist yet, with one word to begin with. */
export const emptyDraft = (side: Side, wordId: string, text = ''): Draft => ({
	definition: { marketing: '', it: '' },
	changes: { marketing: '', it: '' },
	example: '',
	falseFriend: '',
	advice: '',
	...{ subjectField: '', source: '', broader: '', kind: 'term', links: [] },
	kpi: emptyKpi(),
	words: [{ id: wordId, text, side, status: 'preferred', type: 'full' }],
});

/** The changes that turn what is saved of a concept into what is written: only fields and words that differ. */
export function changesOf(before: Draft, draft: Draft, id: string): MutateArgs[] {
	const fields = {
		...sides('definition', before, draft),
		...sides('changes', before, draft),
		...Object.fromEntries(
			LINES.filter((line) => differs(before[line], draft[line])).map((line) => [line, draft[line]]),
		),
		...(before.kind === draft.kind ? {} : { kind: draft.kind }),
		...(isSame(before.links, written(draft.links)) ? {} : { links: written(draft.links) }),
		...kpiChanges(before.kpi, draft.kpi),
	};
	return [
		...(Object.keys(fields).length > 0
			? [{ name: 'concept.edit', args: { id, fields } } as const]
			: []),
		...wordChanges(id, before.words, draft.words),
	];
}

/** The changes that make a new concept of a draft; the first word names it. */
export function creation(id: string, draft: Draft, publish: boolean): MutateArgs[] {
	const [first, ...others] = draft.words.filter(({ text }) => text.trim() !== '');
	if (!first) return [];
	const { definition } = draft;
	const { id: termId, text, side, type } = first;
	const bare: Entry = {
		concept: suggested(id, definition),
		terms: [{ ...first, conceptId: id, status: 'preferred' }],
	};
	return [
		{ name: 'concept.suggest', args: { id, termId, text, side, type, definition, context: '' } },
		...changesOf(draftOf(bare), { ...draft, words: [first, ...others] }, id),
		...(publish ? [{ name: 'concept.approve', args: { id } } as const] : []),
	];
}

/** What `concept.suggest` makes of a definition. */
export const suggested = (id: string, definition: PerSide): Concept => ({
	id,
	definition,
	subjectField: '',
	kind: 'term',
	status: 'suggested',
	changes: { marketing: '', it: '' },
	example: '',
	related: [],
	vouchedBy: '',
	vouchedAt: '',
});

/** Links whose address is still blank are none. */
const written = (links: readonly ConceptLink[]): ConceptLink[] =>
	links.filter(({ url }) => url.trim() !== '');

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const differs = (before: string, after: string): boolean => before.trim() !== after.trim();

function sides(field: 'definition' | 'changes', before: Draft, after: Draft): object {
	const changed = SIDES.filter((side) => differs(before[field][side], after[field][side]));
	return changed.length === 0
		? {}
		: { [field]: Object.fromEntries(changed.map((side) => [side, after[field][side]])) };
}

function wordChanges(
	conceptId: string,
	before: readonly DraftWord[],
	after: readonly DraftWord[],
): MutateArgs[] {
	const saved = new Map(before.map((word) => [word.id, word]));
	const kept = new Set(after.map(({ id }) => id));
	return [
		...after.flatMap((word): MutateArgs[] => {
			const old = saved.get(word.id);
			if (!old)
				return word.text.trim() === '' ? [] : [{ name: 'term.add', args: { ...word, conceptId } }];
			const fields = changedFields(old, word);
			if (!fields) return [];
			// The one that was preferred until now is admitted then.
			const among = fields.status === 'preferred' ? { conceptId } : {};
			return [{ name: 'term.edit', args: { id: word.id, ...among, fields } }];
		}),
		...before
			.filter(({ id }) => !kept.has(id))
			.map(({ id }) => ({ name: 'term.remove', args: { id } }) as const),
	];
}

/** What says that a word has none of it any more. */
const NOTHING: Partial<Record<keyof DraftWord, unknown>> = { match: {}, lang: '' };

function changedFields(
	before: DraftWord,
	after: DraftWord,
): Partial<Omit<DraftWord, 'id'>> | undefined {
	const changed = (['text', 'side', 'status', 'type', 'match', 'lang'] as const).filter(
		(field) => !isSame(before[field], after[field]),
	);
	return changed.length === 0
		? undefined
		: Object.fromEntries(changed.map((field) => [field, after[field] ?? NOTHING[field]]));
}

/** The term as it would be, for a preview. Words that are still blank are left out. */
export const entryOf = (concept: Concept, draft: Draft): Entry => {
	const { words, kpi, links: _links, ...texts } = draft;
	return {
		concept: { ...concept, ...texts, kpi: draft.kind === 'kpi' ? kpiOf(kpi) : undefined },
		terms: words
			.filter(({ text }) => text.trim() !== '')
			.map((word) => ({ ...word, conceptId: concept.id })),
	};
};

/** What keeps a draft from being saved, in one sentence; empty if nothing does. */
export function draftTrouble(draft: Draft): string {
	const texts = draft.words
		.map(({ text }) => text.trim().toLowerCase())
		.filter((text) => text !== '');
	if (texts.length === 0)
		return 'Keep or add at least one word: without one nobody finds the term.';
	const keys = draft.words.map(({ text, side }) => `${side} ${text.trim().toLowerCase()}`);
	const twice = draft.words.find((_word, index) => keys.indexOf(keys[index] ?? '') < index);
	return twice ? `“${twice.text}” stands here twice for the same side. Remove one.` : '';
}
