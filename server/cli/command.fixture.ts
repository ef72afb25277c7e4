import { vi } from 'vitest';
import { run } from './program.ts';

/** Runs a command in this process, and gives what it said. */
export async function command(
	...args: string[]
): Promise<{ code: number; out: string; err: string }> {
	const said = { out: '', err: '' };
	vi.spyOn(console, 'log').mockImplementation((text) => {
		said.out += `${text}\n`;
	});
	vi.spyOn(console, 'error').mockImplementation((text) => {
		said.err += `${text}\n`;
	});
	const code = await run(args, {});
	return { code, ...said };
}
