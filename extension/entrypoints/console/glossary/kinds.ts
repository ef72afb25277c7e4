import type { Concept } from '@common-ground/shared/model/concept.ts';

/** Kinds of concepts, as people call them. */
export const KINDS: { value: Concept['kind']; text: string }[] = [
	{ value: 'term', text: 'Term' },
	{ value: 'kpi', text: 'KPI' },
	{ value: 'standard', text: 'Standard' },
	{ value: 'state', text: 'State of work' },
];
