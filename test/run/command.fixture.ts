import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './tool.ts';

/** What a command printed: its JSON lines, what it said on stderr, and how it ended. */
export interface Ran {
	lines: unknown[];
	errors: string;
	code: number | null;
}

/** Runs a command of ours that reads JSON lines, over a file with this content. */
export function runOn(script: string, content: string): Ran {
	const folder = mkdtempSync(join(tmpdir(), 'common-ground-lines-'));
	try {
		const file = join(folder, 'lines.jsonl');
		writeFileSync(file, content);
		return run(script, file);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

export function run(script: string, ...args: string[]): Ran {
	const { stdout, stderr, status } = spawnSync(
		process.execPath,
		[join(ROOT, 'test', 'run', script), ...args],
		{ cwd: ROOT, encoding: 'utf8' },
	);
	const lines = stdout.split('\n').filter((line) => line !== '');
	return { lines: lines.map((line) => JSON.parse(line)), errors: stderr, code: status };
}
