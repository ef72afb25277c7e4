import type { Locator, Page } from 'playwright-core';

/** What has a face comes a moment after the marks; a key that was pressed before is nobody's. */
export async function pressedUntil(page: Page, keys: string, shown: Locator): Promise<void> {
	while (!(await shown.isVisible())) {
		await page.keyboard.press(keys);
		await page.waitForTimeout(300);
	}
}
