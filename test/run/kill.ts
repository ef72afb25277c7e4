/**
 * `npm run test:kill -- --rounds N`: kills the server N times on each engine, or on one (`--engine sqlite`,
 * `--engine postgres`); nothing acknowledged may be lost.
 */
import { parseArgs } from 'node:util';
import { type Outcome, rounds } from '../kill/rounds.ts';
import { postgresVictim, sqliteVictim } from '../kill/victim.ts';

const { values } = parseArgs({
	options: { rounds: { type: 'string', default: '20' }, engine: { type: 'string' } },
});
const count = Number(values.rounds);

const told = ({ rounds, acknowledged, lost, faults }: Outcome): string =>
	`${rounds} rounds, ${acknowledged} mutations acknowledged, ${lost.length} lost, ${faults.length} faults`;

async function run(engine: string, making: ReturnType<typeof sqliteVictim>): Promise<Outcome> {
	const victim = await making;
	const outcome = await rounds(victim, count, (soFar) => {
		if (soFar.rounds % 10 === 0) console.log(`${engine}: ${told(soFar)}`);
	}).finally(victim.end);
	for (const fault of [...outcome.lost, ...outcome.faults]) console.error(fault);
	return outcome;
}

const ENGINES = [
	{ id: 'sqlite', engine: 'SQLite', make: () => sqliteVictim() },
	{ id: 'postgres', engine: 'PostgreSQL', make: postgresVictim },
];

const results: string[] = [];
for (const { id, engine, make } of ENGINES) {
	if (values.engine && values.engine !== id) continue;
	const outcome = await run(engine, make());
	results.push(`${engine}: ${told(outcome)}`);
	if (outcome.lost.length + outcome.faults.length > 0) process.exitCode = 1;
}
console.log(results.join('\n'));
if (results.length === 0) process.exitCode = 1;
