/** `npm test`: everything, from units to real browsers. Installs a browser where there is none. */
import { ensureBrowsers } from './browsers.ts';
import { runVitest } from './vitest.ts';

try {
	await ensureBrowsers();
	await runVitest(['unit', 'sync', 'e2e']);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	console.log('\n0 passed, 1 failed');
	process.exitCode = 1;
}
