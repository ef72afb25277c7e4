import type { Concept, ConceptStatus, Term } from '../model/concept.ts';
import type { SideOrShared } from '../model/side.ts';
import { recordSum } from '../protocol/checksum.ts';
import { type Fields, fieldsOf } from './fields.ts';

/** A word of an entry, as a file has it. What the file does not say is absent. */
export interface EntryTerm {
	text: string;
	side?: SideOrShared | undefined;
	status?: Term['status'] | undefined;
	type?: Term['type'] | undefined;
	/** BCP 47; absent for the language of the file. */
	lang?: string | undefined;
	match?:
		| { case?: 'sensitive' | 'insensitive' | undefined; exact?: boolean | undefined }
		| undefined;
}

/** A concept with its words, as it stands in a file, whatever the format. */
export interface Entry {
	/** Absent where the file has none. */
	id?: string | undefined;
	status?: ConceptStatus | undefined;
	fields: Fields;
	/** Ids of concepts. */
	related: readonly string[];
	terms: readonly EntryTerm[];
	/** `versionOf` what was exported: tells whether the team changed it since. */
	version?: string | undefined;
}

/** An entry as the team has it. */
export interface TeamEntry extends Entry {
	id: string;
	status: ConceptStatus;
	version: string;
}

/** What a concept and its terms are in a file. `language` is the file's: terms in it name none. */
export function entryOf(concept: Concept, terms: readonly Term[], language = ''): TeamEntry {
	const entry = {
		id: concept.id,
		status: concept.status,
		fields: fieldsOf(concept),
		related: concept.related,
		terms: terms.map((term) => toEntryTerm(term, language)).sort(inOrder),
	};
	return { ...entry, version: versionOf(entry) };
}

function toEntryTerm({ text, side, status, type, lang, match }: Term, language: string): EntryTerm {
	return normal({ text, side, status, type, lang: lang === language ? undefined : lang, match });
}

/** With its keys in one order, and none without a value. */
function normal({ text, side, status, type, lang, match }: EntryTerm): EntryTerm {
	const { case: caseFlag, exact } = match ?? {};
	const flags = { ...(caseFlag ? { case: caseFlag } : {}), ...(exact ? { exact } : {}) };
	return {
		text,
		...(side ? { side } : {}),
		...(status ? { status } : {}),
		...(type ? { type } : {}),
		...(lang ? { lang } : {}),
		...(Object.keys(flags).length > 0 ? { match: flags } : {}),
	};
}

/**
 * What two versions of an entry are compared by, in any file. Where it stands in the workflow is the team's
 * alone.
 */
export const versionOf = ({ id = '', fields, related, terms }: Entry): string =>
	digestOf(id, JSON.stringify([fields, related, terms.map(normal).sort(inOrder)]));

/** As `versionOf`, for whether anybody did anything with it, a decision included. */
export const markOf = (concept: Concept, terms: readonly Term[]): string =>
	`${entryOf(concept, terms).version}.${concept.status}`;

/**
 * A short name for a text; two texts share one by accident only. It begins with a letter, because a spreadsheet takes
 * “12e45” for a number.
 */
export const digestOf = (id: string, data: string): string =>
	`v${recordSum({ collection: 'entry', scope: '', seq: 0, id, data }).toString(36)}`;

const RANK = { preferred: 0, admitted: 1, deprecated: 2 } as const;
const SIDES = { marketing: 0, it: 1, shared: 2 } as const;

/** The one order of an entry's words: canonical, so that the same words are the same file. */
const inOrder = (a: EntryTerm, b: EntryTerm): number =>
	RANK[a.status ?? 'admitted'] - RANK[b.status ?? 'admitted'] ||
	SIDES[a.side ?? 'shared'] - SIDES[b.side ?? 'shared'] ||
	byText(a.text, b.text) ||
	byText(a.lang ?? '', b.lang ?? '') ||
	byText(a.type ?? '', b.type ?? '');

/** By code units: the same on every machine and in every locale. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
