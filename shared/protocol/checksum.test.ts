import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordSum, xor53 } from './checksum.ts';

const record = { collection: 'concept', id: 'a', scope: 'team', seq: 1, data: '{"id":"a"}' };
const whole = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });

describe('the checksum of a record', () => {
	it('is another one when anything of the record is', () => {
		const sums = [
			record,
			{ ...record, id: 'b' },
			{ ...record, collection: 'term' },
			{ ...record, scope: 'side:it' },
			{ ...record, seq: 2 },
			{ ...record, data: '{"id":"b"}' },
		].map(recordSum);
		expect(new Set(sums).size).toBe(sums.length);
		for (const sum of sums) expect(Number.isSafeInteger(sum) && sum >= 0).toBe(true);
	});

	it('does not meet another in a hundred thousand', () => {
		const sums = Array.from({ length: 100_000 }, (_, seq) => recordSum({ ...record, seq }));
		expect(new Set(sums).size).toBe(sums.length);
	});
});

describe('the exclusive or', () => {
	it('takes out what was put in, in any order', () => {
		fc.assert(
			fc.property(whole, whole, whole, (a, b, c) => {
				expect(xor53(xor53(a, b), a)).toBe(b);
				expect(xor53(xor53(a, b), c)).toBe(xor53(a, xor53(c, b)));
				expect(BigInt(xor53(a, b))).toBe(BigInt(a) ^ BigInt(b));
			}),
		);
	});
});
