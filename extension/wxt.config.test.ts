import { CHROME_EXTENSION_ID } from '@common-ground/shared/protocol/origin.ts';
import { describe, expect, it } from 'vitest';
import type { ConfigEnv, UserManifest } from 'wxt';
import config from './wxt.config.ts';

const manifest = async (browser: 'chrome' | 'firefox', mode = 'production') => {
	const make = config.manifest as (env: ConfigEnv) => UserManifest;
	return make({ browser, mode, command: 'build', manifestVersion: 3 });
};

describe('the manifest', () => {
	it('pins the id that servers allow', async () => {
		const { key = '' } = await manifest('chrome');
		const bytes = Uint8Array.from(atob(key), (char) => char.charCodeAt(0));
		const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).slice(0, 16);
		const letters = [...hash].flatMap((byte) => [byte >> 4, byte & 15]);
		const id = letters.map((n) => String.fromCharCode(97 + n)).join('');
		expect(id).toBe(CHROME_EXTENSION_ID);
	});

	it('asks for no site beforehand, except in the test build', async () => {
		expect((await manifest('chrome')).host_permissions).toBeUndefined();
		expect((await manifest('firefox')).host_permissions).toBeUndefined();
		expect((await manifest('chrome', 'e2e')).host_permissions).not.toHaveLength(0);
	});

	it('runs no code but its own, and reaches servers without TLS for a first try at home', async () => {
		const { content_security_policy: csp } = await manifest('firefox');
		const pages = (csp as { extension_pages: string }).extension_pages;
		expect(pages).toContain("script-src 'self';");
		expect(pages).not.toContain('upgrade-insecure-requests');
	});

	it('suggests at most four shortcuts', async () => {
		expect(Object.keys((await manifest('chrome')).commands ?? {}).length).toBeLessThanOrEqual(4);
	});
});
