/** One process of the model test, started by `run.ts` with `--import hooks.ts`: so many runs on one engine. */
import 'fake-indexeddb/auto';
import { parseArgs } from 'node:util';
import fc, { type RunDetails } from 'fast-check';
import { type Story, story } from './commands.ts';
import { loadReplicas } from './device.ts';
import { type Engine, type Ground, openGround } from './ground.ts';
import { install, seed } from './machine.ts';
import { tell } from './telling.ts';
import { Violation, World } from './world.ts';

/** What a process says at its end. */
export interface Report {
	runs: number;
	violation?: string;
}

/** As many as there may be in a story. */
const DEVICES = 4;

const { values } = parseArgs({
	options: {
		engine: { type: 'string', default: 'sqlite' },
		runs: { type: 'string', default: '100' },
		seed: { type: 'string', default: '1' },
		path: { type: 'string', default: '' },
	},
});

install();
// Traces are dear, and many errors belong to the day here.
Error.stackTraceLimit = 5;
// What dead workers still say; a copy that drifts is seen by what it holds.
for (const name of ['error', 'warn'] as const) console[name] = () => {};

async function live(ground: Ground, { devices, commands }: Story): Promise<void> {
	seed(1);
	const world = await World.make(ground, devices);
	try {
		for (const command of commands) await world.do(command);
		await world.settle();
	} finally {
		await world.end();
	}
}

const ground = await openGround(values.engine as Engine);
await loadReplicas(DEVICES);
const details = await fc.check(
	fc.asyncProperty(story, (told) => live(ground, told)),
	{
		...{ numRuns: Number(values.runs), seed: Number(values.seed), path: values.path },
		// A mutant only has to be noticed.
		endOnFailure: Boolean(process.env.COMMON_GROUND_MUTANT),
	},
);
await ground.end();
const report: Report = {
	runs: details.numRuns,
	...(details.failed ? { violation: described(details) } : {}),
};
if (process.send) process.send(report);
else console.log(report.violation ?? `${report.runs} runs, 0 violations`);
process.disconnect?.();

function described({ counterexample, counterexamplePath, errorInstance }: RunDetails<[Story]>) {
	const why =
		errorInstance instanceof Violation
			? errorInstance.message
			: String(errorInstance instanceof Error ? errorInstance.stack : errorInstance);
	const again = `--engine ${values.engine} --seed ${values.seed} --path ${counterexamplePath}`;
	return [...(counterexample ?? []).map(tell), why, `Again: npm run test:model -- ${again}`].join(
		'\n',
	);
}
