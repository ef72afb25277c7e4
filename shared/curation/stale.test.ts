import { describe, expect, it } from 'vitest';
import { policyOf } from '../model/policy.ts';
import { starterRecords } from '../starter/records.ts';
import { isStale } from './stale.ts';

const [starter] = starterRecords().concepts;
if (!starter) throw new Error('The starter pack is empty.');
const vouched = { ...starter, vouchedAt: '2026-01-31T10:00:00Z' };
const policy = policyOf(undefined);

describe('a concept', () => {
	it('is stale when nobody has said for a year that it is right', () => {
		expect(isStale(vouched, policy, '2027-01-31T09:59:59Z')).toBe(false);
		expect(isStale(vouched, policy, '2027-01-31T10:00:01Z')).toBe(true);
	});

	it('is fresh again once it is verified, and an earlier verification changes nothing', () => {
		const verified = (at: string) => ({ ...vouched, verified: { by: 'tara', at } });
		expect(isStale(verified('2026-12-01T00:00:00Z'), policy, '2027-06-01T00:00:00Z')).toBe(false);
		expect(isStale(verified('2025-01-01T00:00:00Z'), policy, '2027-06-01T00:00:00Z')).toBe(true);
	});

	it('never is where the team does not want it, nobody vouched for it, or it waits anyway', () => {
		const late = '2099-01-01T00:00:00Z';
		expect(isStale(vouched, { ...policy, staleAfterMonths: 0 }, late)).toBe(false);
		expect(isStale(starter, policy, late)).toBe(false);
		expect(isStale({ ...vouched, status: 'disputed' }, policy, late)).toBe(false);
	});
});
