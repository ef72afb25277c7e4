/** `npm run bench -- NAME`: runs one benchmark, prints its table and keeps it in `test/bench/results`. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import type { Bench, Goal } from '../bench/model.ts';
import { chromiumPath } from '../harness/browsers.ts';
import { ROOT } from './tool.ts';

const FOLDER = join(ROOT, 'test', 'bench');

async function main(name: string | undefined): Promise<void> {
	const file = join(FOLDER, `${name}.bench.ts`);
	if (!name || !existsSync(file)) {
		const files = await readdir(FOLDER);
		const names = files.flatMap((entry) => /^(.+)\.bench\.ts$/.exec(entry)?.[1] ?? []);
		console.error(`Say which benchmark to run: npm run bench -- ${names.join(' | ')}`);
		process.exitCode = 1;
		return;
	}
	const { bench } = (await import(file)) as { bench: Bench };
	console.log(`${name}: ${bench.about}\n`);
	const { rows, goals } = await bench.run();
	console.table(rows);
	for (const goal of goals) console.log(sentence(goal));
	await mkdir(join(FOLDER, 'results'), { recursive: true });
	const result = {
		name,
		date: new Date().toISOString(),
		versions: { node: process.version, chromium: chromiumVersion() },
		cores: cpus().length,
		rows,
		goals,
	};
	await writeFile(
		join(FOLDER, 'results', `${name}.json`),
		`${JSON.stringify(result, null, '\t')}\n`,
	);
	process.exitCode = goals.every(({ met }) => met) ? 0 : 1;
}

const sentence = ({ met, id, what, value, unit, goal }: Goal): string =>
	`${met ? '✓' : '✗'} ${id}: ${what}: ${value} ${unit} (goal: ${goal})`;

function chromiumVersion(): string {
	const path = chromiumPath();
	return path ? spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout.trim() : 'none';
}

await main(process.argv[2]);
