import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from './tool.ts';

interface Run {
	code: number | null;
	output: string;
}

describe('what every script starts with', () => {
	let folder: string;
	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'common-ground-toolchain-'));
	});
	afterAll(() => rm(folder, { recursive: true }));

	/** Runs a TypeScript program through it; `onOutput` is given the process to send a signal to. */
	async function run(
		program: string,
		args: string[],
		onOutput?: (pid: number) => void,
	): Promise<Run> {
		const file = join(folder, 'program.ts');
		await writeFile(file, program);
		const child = spawn('node', ['.toolchain/run.mjs', relative(ROOT, file), ...args], {
			cwd: ROOT,
		});
		let output = '';
		child.stdout.on('data', (chunk) => {
			output += chunk;
			if (child.pid) onOutput?.(child.pid);
		});
		return new Promise((resolve) => child.on('close', (code) => resolve({ code, output })));
	}

	it('runs a TypeScript file on the pinned Node, hands words on, and ends with its code', async () => {
		const program = `const words: string[] = process.argv.slice(2);
			console.log(process.versions.node.split('.')[0], words.join('+'));
			process.exitCode = 7;`;
		expect(await run(program, ['a b', '--c'])).toEqual({ code: 7, output: '24 a b+--c\n' });
	});

	it('passes a signal on and waits for the end that follows', async () => {
		const program = `process.on('SIGTERM', () => { console.log('ended well'); process.exit(3); });
			setInterval(() => {}, 1000);
			console.log('ready');`;
		let told = false;
		const { code, output } = await run(program, [], (pid) => {
			if (!told) process.kill(pid, 'SIGTERM');
			told = true;
		});
		expect({ code, output }).toEqual({ code: 3, output: 'ready\nended well\n' });
	});
});
