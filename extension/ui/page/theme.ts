import type { SyncStatus } from '../../messaging/replies.ts';

const STORED = 'theme';

/**
 * Puts the chosen theme on the page. The last one is kept at hand, so that a page begins in it
 * and does not flash while the background wakes up.
 */
export function applyTheme(theme: SyncStatus['theme']): void {
	localStorage.setItem(STORED, theme);
	show(theme);
}

export const applyLastTheme = (): void => show(localStorage.getItem(STORED) ?? 'auto');

function show(theme: string): void {
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
	else delete document.documentElement.dataset.theme;
}
