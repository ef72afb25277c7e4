import {
	AUXILIARIES,
	BE,
	CONJUNCTIONS,
	DETERMINERS,
	HAVE,
	NUMBERS,
	OBJECTS,
	POSSESSIVES,
	PREPOSITIONS,
	SUBJECTS,
	SUBJECTS_OF_S,
} from './closed-class.ts';
import { ALSO_VERBS, MOSTLY_VERBS } from './lexicon/verbs.ts';
import { words } from './lexicon/words.ts';
import type { Reading, Token } from './reading.ts';

/** What a word is used as, as far as the small words around it tell; `cue` is what was read. */
export interface Usage {
	as: 'verb' | 'noun' | 'open';
	cue: string;
}

/** In which form the word stands there. */
export type Form = 'base' | 's' | 'verbal';

export function formOf(term: string, surface: string): Form {
	const written = surface.toLowerCase();
	if (/(?:ed|ing)$/.test(written) && written !== term.toLowerCase()) return 'verbal';
	return /[^su]s$/.test(written) ? 's' : 'base';
}

const ADVERBS = words(
	'not also always never often just then still even only now soon usually again',
);
const PARTICLES = words('up back off out away ahead forward around aside');
const PATHS = words(
	'past through across along into onto over toward towards back down up astray away',
);
const BEFORE_NOUN_TO = words(`
	due according thanks related compared next close relative access similar respect equal contrary
	prior limited added connected linked return
`);
const TIMES = words('day week month quarter year morning time spring summer autumn winter evening');
/** Adjectives that stand before nouns of both trades, and never follow them. */
const ADJECTIVES = words(`
	new old big small good bad first last next more most fewer less main whole own other same few
	many hot cold fresh recent current open valid real total high low live single only
`);

/** What a word that can be a verb is used as; `mostlyVerb` where it is one more often than not. */
export function usageOf(form: Form, surface: string, reading: Reading, mostlyVerb: boolean): Usage {
	if (form === 'verbal') return { as: 'verb', cue: surface };
	const place = neighbours(reading);
	const cue = form === 'base' ? verbAsBase(place, mostlyVerb) : verbWithS(place);
	if (cue !== undefined) return { as: 'verb', cue: cue(surface) };
	return { as: isNoun(place.previous) ? 'noun' : 'open', cue: surface };
}

interface Neighbours {
	/** The word before, adverbs left out; none at the beginning of a clause. */
	previous: Token | undefined;
	/** The two before that one. */
	earlier: readonly Token[];
	next: Token | undefined;
	afterNext: Token | undefined;
}

type Cue = (surface: string) => string;

function neighbours({ before, after }: Reading): Neighbours {
	const clause = run(before).filter(({ word }, at) => at > 2 || !isAdverb(word));
	const following = run(after).filter(({ word }) => !isAdverb(word));
	return {
		previous: clause[0],
		earlier: clause.slice(1),
		next: following[0],
		afterNext: following[1],
	};
}

/** The words up to the first sign. */
function run(tokens: readonly Token[]): readonly Token[] {
	const end = tokens.findIndex(({ gap }) => gap !== 'blank');
	return end < 0 ? tokens : tokens.slice(0, end);
}

const isAdverb = (word: string): boolean =>
	ADVERBS.has(word) || (word.length > 4 && word.endsWith('ly'));

function verbAsBase(place: Neighbours, mostlyVerb: boolean): Cue | undefined {
	const { previous, next } = place;
	const before = previous?.word ?? '';
	if (before === 'to') return afterTo(place, mostlyVerb);
	if (AUXILIARIES.has(before) && previous?.raw !== 'May') return (word) => `${before} ${word}`;
	if (SUBJECTS.has(before)) return (word) => `${before} ${word}`;
	if (isNoun(previous)) return undefined;
	const after = next?.word ?? '';
	const follows: Cue = (word) => `${word} ${after}`;
	const free = !previous || CONJUNCTIONS.has(before);
	if (OBJECTS.has(after) && after !== 'you') return follows;
	if (DETERMINERS.has(after) && (free || isPlural(previous))) return follows;
	if (PARTICLES.has(after) && free) return follows;
	if (mostlyVerb && isPlural(previous) && (after === 'to' || PATHS.has(after))) return follows;
	return undefined;
}

/** "to lead", "to host a dinner", but "deploy to host", "due to release", "from lead to client". */
function afterTo({ earlier, next }: Neighbours, mostlyVerb: boolean): Cue | undefined {
	if (earlier.slice(0, 4).some(({ word }) => word === 'from')) return undefined;
	if (BEFORE_NOUN_TO.has(earlier[0]?.word ?? '')) return undefined;
	const ends = !next || CONJUNCTIONS.has(next.word) || PREPOSITIONS.has(next.word);
	return ends && !mostlyVerb ? undefined : (word) => `to ${word}`;
}

function verbWithS({ previous, earlier, next, afterNext }: Neighbours): Cue | undefined {
	const before = previous?.word ?? '';
	const after = next?.word ?? '';
	const follows: Cue = (word) => `${word} ${after}`;
	if (SUBJECTS_OF_S.has(before))
		return BE.has(after) ||
			HAVE.has(after) ||
			(AUXILIARIES.has(after) && after !== 'to') ||
			after === 'of'
			? undefined
			: (word) => `${before} ${word}`;
	if (!previous || !isSubject(previous, earlier)) return undefined;
	if (after === 'to') return follows;
	if (OBJECTS.has(after) && after !== 'you') return follows;
	if (DETERMINERS.has(after)) return TIMES.has(afterNext?.word ?? '') ? undefined : follows;
	if (PATHS.has(after)) return follows;
	return undefined;
}

/** Can what stands before be what does something: "the path leads", "Anna leads", not "send leads"? */
function isSubject(previous: Token, earlier: readonly Token[]): boolean {
	const { word, raw } = previous;
	if (isNoun(previous) || CONJUNCTIONS.has(word) || AUXILIARIES.has(word)) return false;
	if (ADJECTIVES.has(word) || isPlural(previous)) return false;
	const first = earlier.length === 0;
	if (MOSTLY_VERBS.has(word)) return !first && isNoun(earlier[0]) && !MOSTLY_VERBS.has(word);
	if (first && ALSO_VERBS.has(word)) return false;
	const governed = earlier[0]?.word ?? '';
	if (ALSO_VERBS.has(word) && (AUXILIARIES.has(governed) || SUBJECTS.has(governed))) return false;
	return raw !== '';
}

const isPlural = (token: Token | undefined): boolean =>
	token !== undefined && /[^su]s$/.test(token.word) && !BE.has(token.word) && !HAVE.has(token.word);

/** Does `token` announce a noun right after it? */
function isNoun(token: Token | undefined): boolean {
	if (!token) return false;
	const { word } = token;
	return (
		DETERMINERS.has(word) ||
		POSSESSIVES.has(word) ||
		NUMBERS.has(word) ||
		(PREPOSITIONS.has(word) && word !== 'to') ||
		ADJECTIVES.has(word) ||
		/^\d|['’]s$/.test(word)
	);
}
