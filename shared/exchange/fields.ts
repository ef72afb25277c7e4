import { type Concept, Kpi } from '../model/concept.ts';
import type { ConceptFields } from '../model/concept-fields.ts';
import { LIMITS } from '../model/text.ts';
import { withFields as withConceptFields } from '../mutations/concept-fields.ts';
import { fieldAt, fieldOf } from '../mutations/fields.ts';

/** Every text of a concept that a file can hold, by its path, in the order in which files have them. */
export const FIELDS = [
	...(['subjectField', 'kind', 'definition.marketing', 'definition.it'] as const),
	...(['changes.marketing', 'changes.it', 'example', 'falseFriend', 'advice', 'source'] as const),
	...(['kpi.formula', 'kpi.unit', 'kpi.sourceSystem', 'kpi.indicator'] as const),
	...(['kpi.pairedWith', 'kpi.target', 'kpi.owners.marketing', 'kpi.owners.it'] as const),
	...(['broader', 'links'] as const),
] as const;
export type Field = (typeof FIELDS)[number];

/**
 * Texts by field. A field that is absent or empty says nothing: it never erases what is there. `links` has a line
 * for each: the address, a blank, the title.
 */
export type Fields = { readonly [F in Field]?: string };

/** Values that these fields are limited to. */
export const PICKLISTS: { readonly [F in Field]?: readonly string[] } = {
	kind: ['term', 'kpi', 'standard', 'state'],
	'kpi.indicator': Kpi.shape.indicator.options,
};

const LINES: ReadonlySet<Field> = new Set([
	...(['subjectField', 'source', 'kpi.unit', 'kpi.sourceSystem', 'kpi.target'] as const),
	...(['kpi.pairedWith', 'broader'] as const),
]);

/** How long a field may be, in UTF-16 code units. */
export const limitOf = (field: Field): number =>
	LINES.has(field) ? LIMITS.line : LIMITS.paragraph;

export function fieldsOf(concept: Concept): Fields {
	const texts = FIELDS.map((field) => [field, textAt(concept, field)] as const);
	return Object.fromEntries(texts.filter(([, text]) => text !== ''));
}

function textAt(concept: Concept, field: Field): string {
	if (field === 'links') return (concept.links ?? []).map(lineOf).join('\n');
	const value = fieldAt(concept, field);
	return typeof value === 'string' ? value : '';
}

const lineOf = ({ url, title }: { url: string; title: string }): string =>
	title ? `${url} ${title}` : url;

/** The links of a text: a line each. */
export const linksOf = (text: string): { url: string; title: string }[] =>
	text.split('\n').map((line) => {
		const [url = '', ...title] = line.trim().split(' ');
		return { url, title: title.join(' ').trim() };
	});

/** The concept with what the fields say. */
export const withFields = (concept: Concept, fields: Fields): Concept =>
	withConceptFields(concept, nested(fields));

/** As an edit names them. */
export function nested(fields: Fields): ConceptFields {
	let all: Record<string, unknown> = {};
	for (const field of FIELDS) {
		const text = fields[field];
		if (text) all = merged(all, fieldOf(field, field === 'links' ? linksOf(text) : text));
	}
	return all as ConceptFields;
}

function merged(one: Record<string, unknown>, other: Record<string, unknown>) {
	const next = { ...one };
	for (const [key, value] of Object.entries(other)) {
		const before = next[key];
		next[key] = isGroup(before) && isGroup(value) ? merged(before, value) : value;
	}
	return next;
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
