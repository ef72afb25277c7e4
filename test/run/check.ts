/** `npm run check`: types, style and dead code, in all packages. Says which of them failed. */
import { join } from 'node:path';
import { runTool } from './tool.ts';

const PACKAGES = ['shared', 'server', 'extension', 'test'];
/** As many as a small machine has cores; the type checker alone keeps more than one busy. */
const AT_ONCE = 2;

const checks = [
	{ name: 'style (biome)', bin: '@biomejs/biome/bin/biome', args: ['check', '.'] },
	{ name: 'dead code (knip)', bin: 'knip/bin/knip.js', args: ['--no-progress'] },
	...PACKAGES.map((name) => ({
		name: `types of ${name}`,
		bin: 'typescript/bin/tsc',
		args: ['-p', name],
	})),
];

const failed: string[] = [];
const queue = [...checks];

async function work(): Promise<void> {
	for (let check = queue.shift(); check; check = queue.shift()) {
		const { code, output } = await runTool(join('node_modules', check.bin), check.args);
		console.log(`${code === 0 ? '✓' : '✗'} ${check.name}`);
		if (code !== 0) failed.push(`── ${check.name}\n${output.trim()}`);
	}
}

await Promise.all(Array.from({ length: AT_ONCE }, work));
if (failed.length > 0) {
	console.error(`\n${failed.join('\n\n')}`);
	process.exitCode = 1;
}
