import { commandSettings } from '../ops/settings.ts';

export interface StartSettings {
	/** Folder of the database and of what belongs to practice. */
	data: string;
	port: number;
	/** Whether a browser may be opened: there is a screen, and nobody said no. */
	browser: boolean;
}

type Environment = Record<string, string | undefined>;

/** Reads the environment; a string is a sentence about what is wrong with it. */
export function readSettings(env: Environment, platform: NodeJS.Platform): StartSettings | string {
	const { data, port: text } = commandSettings(env);
	const port = Number(text);
	if (!/^\d+$/.test(text) || port < 1 || port > 65_535)
		return `COMMON_GROUND_PORT is “${text}”, which is no port. Set it to a number from 1 to 65535.`;
	const wanted = !env.CI && env.COMMON_GROUND_BROWSER !== 'none';
	return { data, port, browser: wanted && hasScreen(env, platform) };
}

const hasScreen = (env: Environment, platform: NodeJS.Platform): boolean =>
	platform === 'darwin' || platform === 'win32' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
