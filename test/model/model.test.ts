import { describe, expect, it } from 'vitest';
import { deep, quick } from '../harness/depth.ts';
import { MUTANTS, RUNS_TO_NOTICE } from './mutants.ts';
import { modelTest } from './run.ts';

const RUNS = deep ? 5_000 : quick ? 30 : 150;
/** They take seconds; a machine that has other things to do may take its time. */
const LONG = (deep ? 60 : 10) * 60_000;
const FIXED = 20_260_105;

describe('whatever happens to a team, nothing is lost and all end with the same,', () => {
	for (const [which, seed] of [
		['always', FIXED],
		['this time', Date.now() % 1_000_000_000],
	] as const)
		it(
			`${which} with the seed ${seed}`,
			async () => {
				const engines = ['sqlite', 'postgres'] as const;
				const { runs, violations } = await modelTest({ runs: RUNS, seed, engines });
				expect(violations.join('\n\n')).toBe('');
				expect(runs).toBe(RUNS);
			},
			LONG,
		);
});

/** The others are tried by `npm run test:model -- --mutants`. */
const ALWAYS_TRIED = ['merge', 'tombstones', 'epoch', 'idempotency'];

describe('a product is noticed that no longer', () => {
	it.each(MUTANTS.filter(({ name }) => ALWAYS_TRIED.includes(name)))(
		'$breaks',
		async ({ name, seed }) => {
			const options = { runs: RUNS_TO_NOTICE, seed, engines: ['sqlite'] as const, mutant: name };
			expect((await modelTest(options)).violations).not.toEqual([]);
		},
	);
});
