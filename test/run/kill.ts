/** `npm run test:kill -- --rounds N`: kills the server N times on each engine; nothing acknowledged may be lost. */
import { parseArgs } from 'node:util';
import { type Outcome, rounds } from '../kill/rounds.ts';
import { postgresVictim, sqliteVictim } from '../kill/victim.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '20' } } });
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

const sqlite = await run('SQLite', sqliteVictim());
const postgres = await run('PostgreSQL', postgresVictim());
const bad = [sqlite, postgres].reduce(
	(sum, { lost, faults }) => sum + lost.length + faults.length,
	0,
);
console.log(`SQLite: ${told(sqlite)}\nPostgreSQL: ${told(postgres)}`);
process.exitCode = bad > 0 ? 1 : 0;
