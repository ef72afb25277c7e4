import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Hit } from '../../features/lookup/index.ts';
import { openLocal } from '../../replica/local.ts';

type Listener = (...args: never[]) => void;
const event = () => {
	const listeners: Listener[] = [];
	return {
		addListener: (listener: Listener) => void listeners.push(listener),
		fire: (...args: unknown[]) => listeners.at(-1)?.(...(args as never[])),
	};
};
const { browser } = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => ({ browser }));

const omnibox = {
	setDefaultSuggestion: vi.fn(),
	onInputStarted: event(),
	onInputChanged: event(),
	onInputEntered: event(),
};
const tabs = { update: vi.fn(), create: vi.fn() };
Object.assign(browser, {
	omnibox,
	tabs,
	runtime: { getURL: (path: string) => `extension:/${path}` },
});
const { answerOmnibox } = await import('./omnibox.ts');

describe('the keyword in the address bar', () => {
	const hit: Hit = { word: 'rollback', conceptIds: ['sp-rollback'], by: 'word' };
	beforeEach(async () => {
		const db = await openLocal();
		answerOmnibox({ team: async () => ({ db }), lookup: async () => ({ find: () => [hit] }) });
	});

	it('answers with the word and what it means in the reader’s words', async () => {
		const suggest = vi.fn();
		omnibox.onInputChanged.fire('rolback', suggest);
		await expect.poll(() => suggest.mock.calls).toHaveLength(1);
		const [suggestion] = suggest.mock.calls[0]?.[0] ?? [];
		expect(suggestion.content).toBe('rollback');
		expect(suggestion.description).toMatch(/^<match>rollback<\/match> <dim>– Going back to/);
	});

	it('leaves out the answer to what was typed before', async () => {
		const [first, second] = [vi.fn(), vi.fn()];
		omnibox.onInputChanged.fire('r', first);
		omnibox.onInputChanged.fire('ro', second);
		await expect.poll(() => second.mock.calls).toHaveLength(1);
		expect(first).not.toHaveBeenCalled();
	});

	it('opens the look-up where the browser says', () => {
		const url = 'extension://sidepanel.html?q=R%26D';
		omnibox.onInputEntered.fire(' R&D ', 'currentTab');
		expect(tabs.update).toHaveBeenCalledWith({ url });
		omnibox.onInputEntered.fire('R&D', 'newBackgroundTab');
		expect(tabs.create).toHaveBeenCalledWith({ url, active: false });
	});
});
