import { vi } from 'vitest';
import type { Environment } from '../ops/settings.ts';
import { run } from './program.ts';

interface Said {
	code: number;
	out: string;
	err: string;
}

/** Runs a command in this process, and gives what it said. */
export const command = (...args: string[]): Promise<Said> => commandWith({}, ...args);

/** The same in an environment. */
export async function commandWith(env: Environment, ...args: string[]): Promise<Said> {
	const said = { out: '', err: '' };
	vi.spyOn(console, 'log').mockImplementation((text) => {
		said.out += `${text}\n`;
	});
	vi.spyOn(console, 'error').mockImplementation((text) => {
		said.err += `${text}\n`;
	});
	const code = await run(args, env);
	return { code, ...said };
}
