import { join } from 'node:path';
import { startVitest } from 'vitest/node';
import { ROOT } from './tool.ts';

type Project = 'unit' | 'sync' | 'e2e';

/**
 * Runs tests and ends with the line `N passed, N failed`, which stands alone so that it can be
 * read by a machine. Fails the process if anything failed, also a file that could not be loaded.
 * Further words of the command line are filters on file names.
 */
export async function runVitest(projects: readonly Project[]): Promise<void> {
	const vitest = await startVitest('test', process.argv.slice(2), {
		run: true,
		project: [...projects],
		config: join(ROOT, 'test', 'vitest.config.ts'),
		reporters: ['default'],
	});
	const count = { passed: 0, failed: 0, skipped: 0 };
	for (const module of vitest.state.getTestModules()) {
		count.failed += module.errors().length;
		for (const suite of module.children.allSuites()) count.failed += suite.errors().length;
		for (const test of module.children.allTests()) {
			const { state } = test.result();
			count[state === 'passed' || state === 'failed' ? state : 'skipped']++;
		}
	}
	count.failed += vitest.state.getUnhandledErrors().length;
	// What fails before the first test, a set-up for example, is told by the exit code alone.
	if (count.failed === 0 && process.exitCode) count.failed = 1;
	await vitest.close();
	const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
	console.log(`\n${count.passed} passed, ${count.failed} failed${skipped}`);
	process.exitCode = count.failed > 0 || count.passed === 0 ? 1 : 0;
}
