import type { z } from 'zod/mini';
import type { Kpi, MatchFlags } from '../model/concept.ts';
import type { PerSide, SideOrShared } from '../model/side.ts';

/** A word of a starter concept, as it stands in the data files. */
export interface StarterTerm {
	text: string;
	/** Whose word it is; the other side would stumble over it. */
	side: SideOrShared;
	status: 'preferred' | 'admitted' | 'deprecated';
	type: 'full' | 'acronym' | 'abbreviation' | 'variant';
	match?: z.infer<typeof MatchFlags>;
}

/** One concept of the data files; `subjectField` is the file's name. */
export interface StarterConcept {
	id: string;
	subjectField: string;
	kind: 'term' | 'kpi' | 'standard' | 'state';
	definition: PerSide;
	/** "What it changes for you." */
	changes: PerSide;
	example: string;
	/** Only where the other side uses the word for something else. */
	falseFriend?: string;
	advice?: string;
	kpi?: Kpi;
	related?: string[];
	terms: StarterTerm[];
}
