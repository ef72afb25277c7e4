import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { rounds } from './rounds.ts';
import { postgresVictim, sqliteVictim, type Victim } from './victim.ts';

const OFF = fileURLToPath(new URL('synchronous-off.mjs', import.meta.url));

async function killed(making: Promise<Victim>, count: number) {
	const victim = await making;
	return rounds(victim, count).finally(victim.end);
}

it.runIf(process.platform === 'linux')(
	'what SQLite acknowledged survives kill -9 and a loss of power',
	async () => {
		const { acknowledged, lost, faults } = await killed(sqliteVictim(), 3);
		expect(acknowledged).toBeGreaterThan(0);
		expect({ lost, faults }).toEqual({ lost: [], faults: [] });
	},
);

it.runIf(process.platform === 'linux')(
	'what PostgreSQL acknowledged survives kill -9 and a loss of power',
	async () => {
		const { acknowledged, lost, faults } = await killed(postgresVictim(), 3);
		expect(acknowledged).toBeGreaterThan(0);
		expect({ lost, faults }).toEqual({ lost: [], faults: [] });
	},
);

it.runIf(process.platform === 'linux')(
	'without syncs it would not: this test can see that',
	async () => {
		const { lost } = await killed(sqliteVictim(['--import', OFF]), 1);
		expect(lost.length).toBeGreaterThan(0);
	},
);
