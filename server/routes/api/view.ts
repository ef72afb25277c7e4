import type { ConceptView } from '@common-ground/shared/protocol/api.ts';
import type { Entry } from '../../glossary/entry.ts';
import { etagOf } from './etag.ts';

/** A concept as programs see it. Fields that this version does not know come along. */
export const viewOf = ({ concept, terms }: Entry): ConceptView => ({
	...concept.data,
	terms: terms.map(({ data: { conceptId: _conceptId, ...term } }) => term),
});

export const etagOfEntry = ({ concept, terms }: Entry): string =>
	etagOf(
		{ id: concept.data.id, seq: concept.seq },
		terms.map(({ data: { id }, seq }) => ({ id, seq })),
	);
