import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The top of the checkout, where every tool is run from. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs one of our development tools with the Node that runs this and gathers what it prints.
 * `script` is a JavaScript file, relative to the top of the checkout.
 */
export function runTool(
	script: string,
	args: readonly string[],
): Promise<{ code: number; output: string }> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [script, ...args], {
			cwd: ROOT,
			stdio: ['ignore', 'pipe', 'pipe'],
			env: { ...process.env, FORCE_COLOR: process.stdout.isTTY ? '1' : '0' },
		});
		let output = '';
		const keep = (chunk: Buffer): void => {
			output += chunk.toString();
		};
		child.stdout.on('data', keep);
		child.stderr.on('data', keep);
		child.on('error', reject);
		child.on('close', (code) => resolve({ code: code ?? 1, output }));
	});
}
