import type { Entry } from '../../../features/lookup/entry.ts';
import type { MutateArgs } from '../../../messaging/requests.ts';
import { draftOf } from '../glossary/draft.ts';

/** The change that makes a concept what it was in a version, its words too. */
export function restoring(entry: Entry): MutateArgs {
	const { words, ...texts } = draftOf(entry);
	const { id, kpi } = entry.concept;
	const { kpi: written, ...fields } = texts;
	return {
		name: 'concept.restore',
		args: {
			id,
			from: { ...fields, ...(kpi ? { kpi: written } : {}) },
			terms: words.map(({ match, ...word }) => ({ ...word, ...(match ? { match } : {}) })),
		},
	};
}
