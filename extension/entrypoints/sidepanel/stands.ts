import type { MarkReason } from '@common-ground/shared/relevance/reason.ts';
import { type WhyRecords, whyOf } from '@common-ground/shared/relevance/why.ts';
import { whySentence } from '@common-ground/shared/relevance/why-sentence.ts';
import type { ListedWord } from '../../messaging/page-words.ts';
import type { PageStatus } from '../../messaging/replies.ts';
import type { SideNames } from '../../ui/side/names.ts';

/** How a looked-up word stands on the page in front. */
export type Stands =
	/** It is marked there, in these places. */
	| { how: 'marked'; word: ListedWord }
	/** Why not; `known` lists the concepts that the member said to know. */
	| { how: 'unmarked'; sentence: string; known: string[] }
	/** It deserves a mark, and stands nowhere that we read. */
	| { how: 'absent' };

export interface PageFindings {
	words: readonly ListedWord[];
	unmarked: PageStatus['unmarked'];
}

export function standsOf(
	hit: { word: string; conceptIds: readonly string[] },
	page: PageFindings,
	records: WhyRecords,
	names: SideNames,
): Stands {
	const word = page.words.find(({ conceptIds }) => overlap(conceptIds, hit.conceptIds));
	if (word) return { how: 'marked', word };
	const leftOut = page.unmarked.find(({ conceptId }) => hit.conceptIds.includes(conceptId))?.why;
	const reason: MarkReason = whyOf(hit.word, records, { leftOut });
	if (reason.marked) return { how: 'absent' };
	const known =
		reason.rule === 'known' ? hit.conceptIds.filter((id) => records.knownConceptIds.has(id)) : [];
	return { how: 'unmarked', sentence: whySentence(reason, names), known };
}

const overlap = (a: readonly string[], b: readonly string[]): boolean =>
	a.some((id) => b.includes(id));
