import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const { browser } = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => ({ browser }));

type Click = { menuItemId: string; selectionText: string };
let clicked: (click: Click, tab: { id: number }) => void = () => {};
const open = vi.fn(async () => {});
const executeScript = vi.fn(async () => [] as unknown[]);
Object.assign(browser, fakeBrowser, {
	contextMenus: {
		onClicked: {
			addListener: (listener: typeof clicked) => {
				clicked = listener;
			},
		},
	},
	sidePanel: { open },
	scripting: { executeScript },
});
const { answerMenus } = await import('./menus.ts');

const passed = async () =>
	((await fakeBrowser.storage.session.get('query')) as { query?: unknown }).query;

describe('the menu on a selection', () => {
	beforeEach(() => {
		fakeBrowser.reset();
		vi.clearAllMocks();
		answerMenus();
	});

	it('opens the panel within the click, and asks the page for nothing to look a word up', async () => {
		clicked({ menuItemId: 'look-up', selectionText: ' rollback ' }, { id: 7 });
		expect(open).toHaveBeenCalledWith({ tabId: 7 });
		await expect.poll(passed).toMatchObject({ intent: 'look-up', text: 'rollback', context: '' });
		expect(executeScript).not.toHaveBeenCalled();
	});

	it('passes the sentence of a word that is suggested, and only the word where pages take no scripts', async () => {
		executeScript.mockResolvedValueOnce([
			{ result: { before: 'We do a ', text: 'rollback', after: ' now. Fine.' } },
		]);
		clicked({ menuItemId: 'suggest', selectionText: 'rollback' }, { id: 7 });
		await expect.poll(passed).toMatchObject({ context: 'We do a rollback now.' });
		executeScript.mockRejectedValueOnce(new Error('no scripts here'));
		clicked({ menuItemId: 'suggest', selectionText: 'other' }, { id: 7 });
		await expect.poll(passed).toMatchObject({ text: 'other', context: '' });
	});

	it('leaves other items alone', () => {
		clicked({ menuItemId: 'else', selectionText: 'x' }, { id: 7 });
		expect(open).not.toHaveBeenCalled();
	});
});
