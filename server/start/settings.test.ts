import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings } from './settings.ts';

describe('the settings of npm start', () => {
	it('are the data folder of the checkout and port 4400 where nothing is said', () => {
		const data = resolve(import.meta.dirname, '..', '..', 'data');
		expect(readSettings({}, 'linux')).toEqual({ data, port: 4400, browser: false });
	});

	it('take a folder and a port from the environment', () => {
		const env = { COMMON_GROUND_DATA: '/srv/cg', COMMON_GROUND_PORT: '80' };
		expect(readSettings(env, 'linux')).toMatchObject({ data: resolve('/srv/cg'), port: 80 });
	});

	it.each(['http', '0', '65536', '44.5', ''])('say in a sentence that “%s” is no port', (port) => {
		expect(readSettings({ COMMON_GROUND_PORT: port }, 'linux')).toMatch(/is no port/);
	});

	it('open a browser only where there is a screen and nobody said no', () => {
		const opens = (env: Record<string, string>, platform: NodeJS.Platform): unknown =>
			readSettings(env, platform);
		expect(opens({ DISPLAY: ':0' }, 'linux')).toMatchObject({ browser: true });
		expect(opens({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toMatchObject({ browser: true });
		expect(opens({}, 'darwin')).toMatchObject({ browser: true });
		expect(opens({ CI: 'true' }, 'darwin')).toMatchObject({ browser: false });
		expect(opens({ DISPLAY: ':0', COMMON_GROUND_BROWSER: 'none' }, 'linux')).toMatchObject({
			browser: false,
		});
	});
});
