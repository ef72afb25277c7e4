import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface StartSettings {
	/** Folder of the database and of what belongs to practice. */
	data: string;
	port: number;
	/** Whether a browser may be opened: there is a screen, and nobody said no. */
	browser: boolean;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DEFAULT_PORT = 4400;

type Environment = Record<string, string | undefined>;

/** Reads the environment; a string is a sentence about what is wrong with it. */
export function readSettings(env: Environment, platform: NodeJS.Platform): StartSettings | string {
	const port = Number(env.COMMON_GROUND_PORT ?? DEFAULT_PORT);
	if (!Number.isInteger(port) || port < 1 || port > 65_535)
		return `COMMON_GROUND_PORT is “${env.COMMON_GROUND_PORT}”, which is no port. Set it to a number from 1 to 65535.`;
	return {
		data: resolve(ROOT, env.COMMON_GROUND_DATA ?? 'data'),
		port,
		browser: !env.CI && env.COMMON_GROUND_BROWSER !== 'none' && hasScreen(env, platform),
	};
}

const hasScreen = (env: Environment, platform: NodeJS.Platform): boolean =>
	platform === 'darwin' || platform === 'win32' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
