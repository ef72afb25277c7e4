import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { deep, quick } from './harness/depth.ts';
import { ROOT } from './run/tool.ts';

const MINUTE = 60_000;

/**
 * Three kinds of tests. `unit`: beside the code, one package each. `sync`: server and replicas
 * together, no browser. `e2e`: real browsers, one file at a time, after the others are done, so that
 * what is measured in time is not disturbed by a neighbour.
 */
export default defineConfig({
	root: ROOT,
	test: {
		// Its own choice leaves a core free, which is half of a small machine.
		maxWorkers: '100%',
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					// Threads start quicker than processes, and there are many small files.
					pool: 'threads',
					// Tests beside the code of a package read no environment: they ask for this by `inject`.
					provide: { quick },
					include: [
						'{shared,server,extension}/**/*.test.{ts,tsx}',
						'test/{bench,fixtures,harness,labelled,run,targets}/**/*.test.ts',
					],
				},
			},
			{
				extends: true,
				test: {
					name: 'sync',
					include: ['test/{exchange,sync,kill,model,ranking}/**/*.test.ts'],
					testTimeout: deep ? 60 * MINUTE : MINUTE,
				},
			},
			{
				extends: true,
				test: {
					name: 'e2e',
					include: ['test/e2e/**/*.test.ts'],
					globalSetup: [fileURLToPath(new URL('./e2e/setup.ts', import.meta.url))],
					fileParallelism: false,
					sequence: { groupOrder: 1 },
					testTimeout: deep ? 60 * MINUTE : MINUTE,
					hookTimeout: 3 * MINUTE,
					expect: { poll: { timeout: 15_000, interval: 100 } },
				},
			},
		],
	},
});
