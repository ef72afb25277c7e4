import type { Concept } from '../model/concept.ts';
import type { Policy } from '../model/policy.ts';

/** When somebody last said that it is right: ISO 8601, empty where nobody of the team has. */
export const lastVerified = ({ vouchedAt, verified }: Concept): string =>
	verified && verified.at > vouchedAt ? verified.at : vouchedAt;

/**
 * Should somebody look at a concept again? What nobody of the team has vouched for, as the starter pack,
 * never grows stale: a team would get hundreds of them in one day.
 * @param now ISO 8601
 */
export function isStale(concept: Concept, { staleAfterMonths }: Policy, now: string): boolean {
	const last = new Date(lastVerified(concept));
	if (concept.status !== 'approved' || staleAfterMonths <= 0 || Number.isNaN(last.valueOf()))
		return false;
	last.setUTCMonth(last.getUTCMonth() + staleAfterMonths);
	return last.valueOf() < Date.parse(now);
}
