import type { ConceptStatus } from '@common-ground/shared/model/concept.ts';
import { Archive, Ban, CircleCheck, CircleDashed, Scale, Search } from 'lucide-preact';

/** Where a concept stands, in words, with an icon: colour never says it alone. */
export const STAGES = {
	suggested: { text: 'Suggested', tone: 'warn', icon: CircleDashed },
	in_review: { text: 'In review', tone: 'warn', icon: Search },
	approved: { text: 'Approved', tone: 'good', icon: CircleCheck },
	disputed: { text: 'Disputed', tone: 'warn', icon: Scale },
	retired: { text: 'Retired', tone: 'plain', icon: Archive },
	rejected: { text: 'Rejected', tone: 'bad', icon: Ban },
} as const satisfies Record<ConceptStatus, object>;
