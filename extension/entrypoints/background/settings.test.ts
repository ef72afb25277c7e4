import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isPaused, setPaused } from './pauses.ts';
import { changeSettings, settings } from './settings.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

beforeEach(() => fakeBrowser.reset());

const DEFAULTS = {
	theme: 'auto',
	underline: false,
	sideChosen: false,
	writing: true,
	writingOff: [],
	countLookups: false,
	companyHosts: {},
};

describe('settings', () => {
	it('are stored only where they were changed', async () => {
		await changeSettings({ theme: undefined, underline: true });
		expect(await fakeBrowser.storage.local.get(null)).toEqual({ settings: { underline: true } });
		expect(await settings()).toEqual({ ...DEFAULTS, underline: true });
		await changeSettings({ theme: 'dark' });
		expect(await settings()).toEqual({ ...DEFAULTS, theme: 'dark', underline: true });
	});

	it('that make no sense are as good as none', async () => {
		await fakeBrowser.storage.local.set({ settings: { theme: 'pink' } });
		expect(await settings()).toEqual(DEFAULTS);
	});
});

describe('a pause', () => {
	it('is of one host, and ends', async () => {
		await setPaused('a.example', true);
		await setPaused('b.example:8080', true);
		await setPaused('a.example', true);
		expect(await isPaused('a.example')).toBe(true);
		await setPaused('a.example', false);
		expect(await isPaused('a.example')).toBe(false);
		expect(await isPaused('b.example:8080')).toBe(true);
	});
});
