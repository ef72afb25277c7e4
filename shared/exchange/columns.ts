import { FIELDS, type Field } from './fields.ts';

/** A column of a table of words: a field of the concept, or one of these. */
export type Column =
	| Field
	| 'id'
	| 'status'
	| 'version'
	| 'related'
	| 'term'
	| 'side'
	| 'termStatus'
	| 'termType'
	| 'language'
	| 'case'
	| 'exact'
	/** One definition for both sides, as most lists have. */
	| 'definition'
	| 'synonyms'
	| 'acronym';

/** What a column is called, in an export and in lists that others made. The first name is ours. */
const NAMES: Record<Column, readonly string[]> = {
	id: ['id', 'concept id', 'entry id', 'kennung'],
	term: [
		...['term', 'word', 'name', 'preferred term', 'phrase', 'keyword'],
		...['benennung', 'begriff', 'wort', 'terminus', 'vorzugsbenennung', 'fachwort', 'stichwort'],
	],
	side: ['side', 'whose word', 'seite', 'bereich'],
	termStatus: ['term status', 'administrative status', 'usage', 'benennungsstatus', 'verwendung'],
	termType: ['term type', 'benennungstyp', 'typ'],
	language: ['language', 'lang', 'sprache'],
	case: ['case', 'schreibung'],
	exact: ['exact', 'genau'],
	status: ['status', 'state', 'zustand', 'freigabe'],
	subjectField: [
		...['subject', 'subject field', 'domain', 'category', 'topic', 'area'],
		...['fachgebiet', 'sachgebiet', 'kategorie', 'thema'],
	],
	kind: ['kind', 'art'],
	definition: [
		...['definition', 'meaning', 'description', 'explanation', 'gloss'],
		...['bedeutung', 'beschreibung', 'erklarung'],
	],
	'definition.marketing': [
		'definition marketing',
		'definition for marketing',
		'for marketing',
		'fur marketing',
	],
	'definition.it': ['definition it', 'definition for it', 'for it', 'fur it'],
	'changes.marketing': ['changes marketing', 'what it changes for marketing', 'folgen marketing'],
	'changes.it': ['changes it', 'what it changes for it', 'folgen it'],
	example: ['example', 'example sentence', 'context', 'beispiel', 'beispielsatz'],
	falseFriend: ['false friend', 'warning', 'warnung', 'falscher freund'],
	advice: ['advice', 'note', 'usage note', 'hinweis', 'anmerkung'],
	'kpi.formula': ['kpi formula', 'formula', 'formel'],
	'kpi.unit': ['kpi unit', 'unit', 'einheit'],
	'kpi.sourceSystem': ['kpi source system', 'source system', 'quellsystem'],
	'kpi.indicator': ['kpi indicator', 'indicator', 'leading or lagging'],
	'kpi.pairedWith': ['kpi paired with', 'paired with'],
	'kpi.target': ['kpi target', 'target', 'ziel'],
	'kpi.owners.marketing': ['kpi owner marketing'],
	'kpi.owners.it': ['kpi owner it'],
	source: ['source', 'quelle'],
	broader: ['broader', 'oberbegriff'],
	links: ['links', 'link', 'url'],
	related: ['related', 'see also', 'verwandt', 'siehe auch'],
	synonyms: ['synonyms', 'synonym', 'aliases', 'alias', 'also called', 'synonyme'],
	acronym: ['acronym', 'abbreviation', 'abbr', 'akronym', 'abkurzung'],
	version: ['version'],
};

/** The columns of an export, in their order. */
export const EXPORTED: readonly Column[] = [
	...([
		'id',
		'term',
		'side',
		'termStatus',
		'termType',
		'language',
		'case',
		'exact',
		'status',
	] as const),
	...FIELDS,
	...(['related', 'version'] as const),
];

export const columnName = (column: Column): string => NAMES[column][0] ?? column;

const BY_NAME = new Map(
	Object.entries(NAMES).flatMap(([column, names]) =>
		names.map((name) => [name, column as Column] as const),
	),
);

/** Case, accents and punctuation do not count: “Definition (Marketing)” is `definition marketing`. */
export const columnOf = (header: string): Column | undefined => BY_NAME.get(folded(header));

const folded = (text: string): string =>
	text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

const SIDES = {
	marketing: ['marketing', 'mkt'],
	it: ['it', 'engineering', 'development', 'entwicklung'],
	shared: ['shared', 'both', 'beide', 'gemeinsam'],
} as const;
const TERM_STATUSES = {
	preferred: ['preferred', 'preferredterm admn sts', 'bevorzugt', 'vorzugsbenennung'],
	admitted: ['admitted', 'allowed', 'accepted', 'admittedterm admn sts', 'erlaubt', 'zulassig'],
	deprecated: [
		...['deprecated', 'forbidden', 'rejected', 'obsolete', 'deprecatedterm admn sts'],
		...['supersededterm admn sts', 'superseded', 'veraltet', 'verboten', 'nicht verwenden'],
	],
} as const;
const TERM_TYPES = {
	full: ['full', 'full form', 'fullform', 'phrase', 'vollform'],
	acronym: ['acronym', 'initialism', 'akronym'],
	abbreviation: ['abbreviation', 'shortform', 'short form', 'abkurzung', 'kurzform'],
	variant: ['variant', 'spelling', 'variante'],
} as const;
const STATUSES = {
	suggested: ['suggested', 'proposed', 'draft', 'vorgeschlagen', 'entwurf'],
	in_review: ['in review', 'review', 'in prufung'],
	approved: ['approved', 'active', 'final', 'freigegeben'],
	disputed: ['disputed', 'strittig'],
	retired: ['retired', 'zuruckgezogen'],
	rejected: ['rejected', 'abgelehnt'],
} as const;

/** Finds a value by any of its names; undefined where none is meant. */
const picker =
	<V extends string>(values: Record<V, readonly string[]>) =>
	(text: string): V | undefined =>
		(Object.keys(values) as V[]).find((value) => values[value].includes(folded(text)));

export const sideOf = picker(SIDES);
export const termStatusOf = picker(TERM_STATUSES);
export const termTypeOf = picker(TERM_TYPES);
export const statusOf = picker(STATUSES);
