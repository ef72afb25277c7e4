import { fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Engine } from './ground.ts';
import type { Report } from './worker.ts';

/** What runs of the model test came to. */
export interface Outcome {
	runs: number;
	/** For each violation: what happened in order, what must not be, and how to see it again. */
	violations: string[];
}

export interface Options {
	runs: number;
	/** The same seed and number of runs do the same. */
	seed: number;
	engines: readonly Engine[];
	/** Of one run that failed: does that one alone. */
	path?: string | undefined;
	/** Name of a mutant that is tested in the product's place. */
	mutant?: string;
	/** How many processes there may be at a time; one for each core unless said. */
	processes?: number;
	onProgress?: (runs: number) => void;
}

/** A run on PostgreSQL takes several times as long, so where both engines are tested it gets so much of the runs. */
const POSTGRES_SHARE = 0.05;
/** Of one process, whose memory is not to grow for ever. */
const RUNS_A_PROCESS = 500;
const MANY = 500;

interface Job {
	engine: Engine;
	runs: number;
	seed: number;
}

/** Does all runs, in several processes; a process stops at its first violation, in its shortest form. */
export async function modelTest(options: Options): Promise<Outcome> {
	const { processes = availableParallelism(), onProgress = () => {} } = options;
	const outcome: Outcome = { runs: 0, violations: [] };
	const jobs = options.path === undefined ? jobsOf(options) : [onlyJob(options)];
	const work = async (): Promise<void> => {
		for (let job = jobs.shift(); job; job = jobs.shift()) {
			const { runs, violation } = await run(job, options);
			outcome.runs += runs;
			if (violation) outcome.violations.push(violation);
			onProgress(outcome.runs);
		}
	};
	await Promise.all(Array.from({ length: processes }, work));
	return outcome;
}

/** Each process has a seed of its own, the next one. */
function jobsOf({ runs, seed, engines }: Options): Job[] {
	const onPostgres = !engines.includes('postgres')
		? 0
		: engines.length === 1
			? runs
			: Math.ceil(runs * POSTGRES_SHARE);
	const parts = [
		...portions(onPostgres).map((count) => ({ engine: 'postgres' as const, runs: count })),
		...portions(runs - onPostgres).map((count) => ({ engine: 'sqlite' as const, runs: count })),
	];
	return parts.map((part, n) => ({ ...part, seed: seed + n }));
}

const onlyJob = ({ engines, seed }: Options): Job => ({
	engine: engines[0] ?? 'sqlite',
	runs: 1,
	seed,
});

/** Many runs are at least two portions, so that two cores have something to do. */
function portions(runs: number): number[] {
	const count = Math.max(runs > MANY ? 2 : 1, Math.ceil(runs / RUNS_A_PROCESS));
	const each = Math.ceil(runs / count);
	return Array.from({ length: count }, (_, n) => Math.min(each, runs - n * each)).filter(
		(portion) => portion > 0,
	);
}

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

async function run({ engine, runs, seed }: Job, { mutant, path }: Options): Promise<Report> {
	const args = ['--engine', engine, '--runs', String(runs), '--seed', String(seed)];
	const child = fork(
		here('worker.ts'),
		[...args, ...(path === undefined ? [] : ['--path', path])],
		{
			// Much is made and soon dropped: room for that saves a fifth of the time.
			execArgv: ['--import', here('hooks.ts'), '--max-semi-space-size=64'],
			env: { ...process.env, COMMON_GROUND_MUTANT: mutant ?? '' },
		},
	);
	const [[report]] = (await Promise.all([
		Promise.race([once(child, 'message'), once(child, 'exit').then(failed)]),
		once(child, 'exit'),
	])) as [[Report], unknown];
	return report;
}

const failed = (): never => {
	throw new Error('A process of the model test ended without a report; what it said is above.');
};
