import { beforeEach, describe, expect, it, vi } from 'vitest';

interface Script {
	id: string;
	matches: string[];
}

const state = { granted: [] as string[], scripts: [] as Script[], tabs: new Map<number, string>() };
const injected: number[] = [];

vi.mock('wxt/browser', () => ({
	browser: {
		permissions: { getAll: async () => ({ origins: state.granted }) },
		tabs: {
			query: async ({ url }: { url: string[] }) =>
				[...state.tabs].filter(([, pattern]) => url.includes(pattern)).map(([id]) => ({ id })),
		},
		scripting: {
			getRegisteredContentScripts: async () => state.scripts,
			registerContentScripts: async ([script]: Script[]) => {
				if (state.scripts.length > 0) throw new Error('Duplicate script id');
				state.scripts = script ? [script] : [];
			},
			updateContentScripts: async ([script]: Script[]) => {
				state.scripts = script ? [script] : [];
			},
			unregisterContentScripts: async () => {
				state.scripts = [];
			},
			executeScript: async ({ target }: { target: { tabId: number } }) => {
				if (target.tabId === 13) throw new Error('This page cannot be scripted.');
				injected.push(target.tabId);
			},
		},
	},
}));

const { followGrants, renewOpenPages } = await import('./sites.ts');
const grant = async (...origins: string[]) => {
	state.granted = origins;
	injected.length = 0;
	await followGrants();
};

const A = 'https://a.example/*';
const B = 'https://b.example/*';

beforeEach(() => {
	Object.assign(state, { granted: [], scripts: [], tabs: new Map() });
});

describe('the stub', () => {
	it('is registered for exactly the sites that were granted', async () => {
		await grant(B, A);
		expect(state.scripts[0]?.matches).toEqual([A, B]);
		await grant(A);
		expect(state.scripts[0]?.matches).toEqual([A]);
		await grant();
		expect(state.scripts).toEqual([]);
		await grant();
		expect(state.scripts).toEqual([]);
	});

	it('goes into open tabs of a new site only, and minds none that refuse it', async () => {
		state.tabs = new Map([
			[1, A],
			[2, B],
			[13, B],
		]);
		await grant(A);
		expect(injected).toEqual([1]);
		await grant(A, B);
		expect(injected).toEqual([2]);
		await grant(A, B);
		expect(injected).toEqual([]);
	});

	it('goes into all of them after an update, when they hold scripts of the old version', async () => {
		state.tabs = new Map([[1, A]]);
		await grant(A);
		injected.length = 0;
		await renewOpenPages();
		expect(injected).toEqual([1]);
	});

	it('is never registered for addresses that are no web pages', async () => {
		await grant('moz-extension://0a1b/*', 'file:///*');
		expect(state.scripts).toEqual([]);
	});
});
