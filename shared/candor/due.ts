import type { Decision } from '../model/decision.ts';

/** It stands, and its day to be looked at again has come; `today` is a calendar day, “2026-05-31”. */
export const isDue = ({ state, revisit }: Decision, today: string): boolean =>
	state === 'stands' && revisit !== '' && revisit <= today;

/** What is due first, the longest due before the rest; then what comes next; then what has no day; last what is replaced. */
export const byDue = (a: Decision, b: Decision): number =>
	groupOf(a) - groupOf(b) ||
	(a.revisit < b.revisit ? -1 : a.revisit > b.revisit ? 1 : 0) ||
	(a.at > b.at ? -1 : a.at < b.at ? 1 : a.id < b.id ? -1 : 1);

const groupOf = ({ state, revisit }: Decision): number =>
	state === 'replaced' ? 2 : revisit === '' ? 1 : 0;
