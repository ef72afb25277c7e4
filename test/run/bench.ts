/**
 * `npm run bench -- NAME`: runs one benchmark, prints its tables and keeps them in `test/bench/results`.
 * `npm run bench -- NAME PART…`: only parts of it, where it has some; nothing is kept.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import type { Bench, Goal, Row } from '../bench/model.ts';
import { chromiumPath } from '../harness/browsers.ts';
import { ROOT } from './tool.ts';

const FOLDER = join(ROOT, 'test', 'bench');

async function main(name: string | undefined, parts: readonly string[]): Promise<void> {
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
	const { rows, goals, versions } = await bench.run(parts);
	for (const table of sameColumns(rows)) console.table(table);
	for (const goal of goals) console.log(sentence(goal));
	process.exitCode = goals.every(({ met }) => met) ? 0 : 1;
	// What is kept is the whole of it.
	if (parts.length > 0) return;
	await mkdir(join(FOLDER, 'results'), { recursive: true });
	const result = {
		name,
		date: new Date().toISOString(),
		versions: { node: process.version, chromium: chromiumVersion(), ...versions },
		cores: cpus().length,
		rows,
		goals,
	};
	await writeFile(
		join(FOLDER, 'results', `${name}.json`),
		`${JSON.stringify(result, null, '\t')}\n`,
	);
}

/** Rows that are figures of one kind, each as a table. */
const sameColumns = (rows: readonly Row[]): Row[][] => [
	...Map.groupBy(rows, (row) => Object.keys(row).join()).values(),
];

const sentence = ({ met, id, what, value, unit, goal }: Goal): string =>
	`${met ? '✓' : '✗'} ${id}: ${what}: ${value} ${unit} (goal: ${goal})`;

function chromiumVersion(): string {
	const path = chromiumPath();
	return path ? spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout.trim() : 'none';
}

await main(process.argv[2], process.argv.slice(3));
