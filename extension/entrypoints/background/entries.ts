import type { Concept, Term } from '@common-ground/shared/model/concept.ts';
import { type Entry, entriesOf } from '../../features/lookup/entry.ts';
import { slices } from '../../replica/read.ts';

/** All concepts of the current team with their terms, read with time for others in between. */
export async function readEntries(): Promise<Entry[]> {
	const concepts: Concept[] = [];
	for await (const slice of slices('concept')) concepts.push(...slice);
	const terms: Term[] = [];
	for await (const slice of slices('term')) terms.push(...slice);
	return entriesOf(concepts, terms);
}
