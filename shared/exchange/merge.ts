import type { Concept, Term } from '../model/concept.ts';
import type { SideOrShared } from '../model/side.ts';
import { termId } from '../starter/records.ts';
import type { Entry, EntryTerm } from './entry.ts';
import { FIELDS, fieldsOf, withFields } from './fields.ts';
import type { Held } from './team.ts';

/** One thing that an import would make other than it is. */
export interface Difference {
	/** A field's path, or “term” and the word. */
	what: string;
	/** Empty where there is nothing yet. */
	before: string;
	after: string;
}

/** What an entry of a file would make of one of the team. */
export interface Merged {
	concept: Concept;
	/** Terms that are new or other than they are. */
	terms: Term[];
	differences: Difference[];
}

/** What the file does not say. */
export interface Assumed {
	/** Whose a word is. */
	side: SideOrShared;
}

/** Adds and changes what the file says; what it does not say stays, and nothing is ever taken away. */
export function mergedInto(held: Held, entry: Entry, assumed: Assumed): Merged {
	const before = fieldsOf(held.concept);
	const differences: Difference[] = FIELDS.flatMap((what) => {
		const [was = '', is = ''] = [before[what], entry.fields[what]];
		return is === '' || is === was ? [] : [{ what, before: was, after: is }];
	});
	let concept = withFields(held.concept, entry.fields);
	const { related } = entry;
	if (related.length > 0 && related.join() !== held.concept.related.join()) {
		const [was, is] = [held.concept.related, related].map((ids) => ids.join(', '));
		differences.push({ what: 'related', before: was ?? '', after: is ?? '' });
		concept = { ...concept, related: [...related] };
	}
	const terms = mergedTerms(held, entry.terms, assumed, differences);
	return { concept, terms, differences };
}

function mergedTerms(
	{ concept: { id: conceptId }, terms }: Held,
	said: readonly EntryTerm[],
	assumed: Assumed,
	differences: Difference[],
): Term[] {
	const ids = new Set(terms.map(({ id }) => id));
	const matched = new Set<string>();
	const written: Term[] = [];
	for (const [index, word] of said.entries()) {
		const there = terms.find((term) => !matched.has(term.id) && isSame(term, word));
		if (there) {
			matched.add(there.id);
			const next = withWord(there, word);
			if (textOf(next) === textOf(there)) continue;
			differences.push({ what: `term ${word.text}`, before: textOf(there), after: textOf(next) });
			written.push(next);
			continue;
		}
		const isDouble = written.some((term) => isSame(term, word));
		if (isDouble) continue;
		const term = newTerm(
			conceptId,
			word,
			{ ...assumed, isFirst: index === 0 && terms.length === 0 },
			ids,
		);
		ids.add(term.id);
		differences.push({ what: `term ${word.text}`, before: '', after: textOf(term) });
		written.push(term);
	}
	return written;
}

const isSame = (term: Term, word: EntryTerm): boolean =>
	withoutRuns(term.text) === withoutRuns(word.text) &&
	(word.side === undefined || word.side === term.side) &&
	(word.lang === undefined || word.lang === term.lang);

/** “SEO” and “seo” are two words of an entry; runs of blanks tell no words apart. */
const withoutRuns = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

const withWord = (term: Term, { status, type, lang, match }: EntryTerm): Term => ({
	...term,
	...(status ? { status } : {}),
	...(type ? { type } : {}),
	...(lang ? { lang } : {}),
	...(match ? { match: { ...term.match, ...match } } : {}),
});

const textOf = ({ side, status, type, lang, match }: Term): string =>
	[...[side, status, type, lang], ...[match?.case && `case-${match.case}`, match?.exact && 'exact']]
		.filter(Boolean)
		.join(', ');

function newTerm(
	conceptId: string,
	{ text, side, status, type, lang, match }: EntryTerm,
	assumed: Assumed & { isFirst: boolean },
	taken: ReadonlySet<string>,
): Term {
	const of = { text, side: side ?? assumed.side };
	return {
		id: freeId(termId(conceptId, of), taken),
		conceptId,
		...of,
		status: status ?? (assumed.isFirst ? 'preferred' : 'admitted'),
		type: type ?? (/^[\p{Lu}\p{N}&/]{2,6}$/u.test(text) ? 'acronym' : 'full'),
		...(lang ? { lang } : {}),
		...(match ? { match } : {}),
	};
}

/** Ids hold 200 characters. */
function freeId(id: string, taken: ReadonlySet<string>): string {
	const short = id.slice(0, 190);
	if (!taken.has(short)) return short;
	for (let count = 2; ; count++) if (!taken.has(`${short}~${count}`)) return `${short}~${count}`;
}

/** A new concept, as the file has it. */
export function newConcept(
	id: string,
	entry: Entry,
	assumed: Assumed,
): { concept: Concept; terms: Term[] } {
	const empty: Concept = {
		...{ id, subjectField: '', kind: entry.fields['kpi.formula'] ? 'kpi' : 'term' },
		...{ status: 'suggested', definition: { marketing: '', it: '' } },
		...{ changes: { marketing: '', it: '' }, example: '', related: [] },
		...{ vouchedBy: '', vouchedAt: '' },
	};
	const { concept, terms } = mergedInto({ concept: empty, terms: [] }, entry, assumed);
	return { concept, terms };
}
