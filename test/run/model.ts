/**
 * `npm run test:model -- --runs N [--seed S] [--engine sqlite|postgres|both] [--path P] [--mutants]`: teams
 * to which everything happens at random; nothing may be lost, and all must end with the same.
 */
import { parseArgs } from 'node:util';
import { ENGINES } from '../model/ground.ts';
import { MUTANTS, RUNS_TO_NOTICE } from '../model/mutants.ts';
import { modelTest } from '../model/run.ts';

const { values } = parseArgs({
	options: {
		runs: { type: 'string', default: '300' },
		seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
		engine: { type: 'string', default: 'both' },
		path: { type: 'string' },
		mutants: { type: 'boolean', default: false },
	},
});
process.exitCode = (await (values.mutants ? tryMutants() : tryProduct())) ? 0 : 1;

async function tryProduct(): Promise<boolean> {
	const seed = Number(values.seed);
	const engines = ENGINES.filter((engine) => values.engine === 'both' || values.engine === engine);
	if (engines.length === 0) throw new Error(`There is no engine “${values.engine}”.`);
	console.log(`seed ${seed}`);
	const { runs, violations } = await modelTest({
		...{ runs: Number(values.runs), seed, engines, path: values.path },
		onProgress: (soFar) => console.log(`${soFar} runs`),
	});
	for (const violation of violations) console.error(`\n${violation}\n`);
	console.log(`${runs} runs, ${violations.length} violations`);
	return violations.length === 0;
}

/** Each broken product must be noticed. */
async function tryMutants(): Promise<boolean> {
	let unnoticed = 0;
	for (const { name, breaks, seed } of MUTANTS) {
		const options = { runs: RUNS_TO_NOTICE, engines: ['sqlite'] as const, mutant: name };
		const { runs, violations } = await modelTest({ ...options, seed, processes: 1 });
		const [why = ''] = violations;
		if (violations.length === 0) unnoticed++;
		console.log(
			`${name}: a product that no longer ${breaks}\n  ${why ? `noticed with seed ${seed} after ${runs} runs: ${reasonIn(why)}` : 'NOT NOTICED'}`,
		);
	}
	console.log(`${MUTANTS.length} mutants, ${unnoticed} not noticed`);
	return unnoticed === 0;
}

/** The first thing that was violated. */
function reasonIn(why: string): string {
	return /^\w+: .*$/m.exec(why)?.[0] ?? why.split('\n').at(-2) ?? '';
}
