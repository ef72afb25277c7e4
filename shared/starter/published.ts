import type { Concept, Term } from '../model/concept.ts';
import { fieldAt } from '../mutations/fields.ts';
import { digest, NOTHING } from './digest.ts';
import { FIELDS, wordOf } from './fields.ts';

/**
 * What each version of the pack said, as digests: by concept, then by field (a path, or `word` and the
 * word's own part of its id), `version:digest` for each version that changed it, the oldest first.
 */
export type Published = Readonly<Record<string, Readonly<Record<string, string>>>>;

interface Edition {
	version: number;
	digest: string;
}

export const editionsOf = (
	published: Published,
	conceptId: string,
	field: string,
): readonly Edition[] =>
	(published[conceptId]?.[field] ?? '')
		.split(' ')
		.filter(Boolean)
		.map((text) => {
			const [version = '', value = ''] = text.split(':');
			return { version: Number(version), digest: value };
		});

/** The version that brought the concept. */
export const firstVersion = (published: Published, conceptId: string): number =>
	editionsOf(published, conceptId, 'kind')[0]?.version ?? 1;

/** Does it read as some version of the pack has it? Then nobody in the team has changed it. */
export function isAsPublished(
	published: Published,
	conceptId: string,
	field: string,
	value: string,
): boolean {
	const editions = editionsOf(published, conceptId, field);
	return editions.length === 0
		? value === NOTHING
		: editions.some((edition) => edition.digest === value);
}

/** The field under which a word of a concept is published. */
export const wordField = (term: Pick<Term, 'id' | 'conceptId'>): string =>
	`word ${term.id.slice(term.conceptId.length + 1)}`;

/** All that the pack says of a concept, as digests by field. */
export const saidOf = (concept: Concept, terms: readonly Term[]): Record<string, string> => ({
	...Object.fromEntries(FIELDS.map((field) => [field, digest(fieldAt(concept, field))])),
	...Object.fromEntries(terms.map((term) => [wordField(term), digest(wordOf(term))])),
});
