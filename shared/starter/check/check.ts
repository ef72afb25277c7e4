import type { StarterConcept } from '../types.ts';
import { circular, heads } from './circular.ts';
import { copied } from './copied.ts';
import { entryFaults } from './entry.ts';
import { linkFaults } from './links.ts';

/** What is wrong with the pack, a sentence each, which begins with the file and the id: “web.json, cdn: …”. */
export const faultsOf = (pack: readonly StarterConcept[]): string[] =>
	[entryFaults, linkFaults, circular, heads, copied].flatMap((check) =>
		check(pack).map(
			({ concept, fault }) => `${concept.subjectField}.json, ${concept.id}: ${fault}`,
		),
	);
