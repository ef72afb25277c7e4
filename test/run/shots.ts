/** `npm run demo:shots`: pictures of the main screens, light and dark, into `test/shots`. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureBrowsers } from './browsers.ts';
import { scenes } from './shots/scenes.ts';
import { openStage } from './shots/stage.ts';
import { ROOT } from './tool.ts';

const FOLDER = join(ROOT, 'test', 'shots');

await ensureBrowsers();
await mkdir(FOLDER, { recursive: true });
for (const theme of ['light', 'dark'] as const) {
	await using stage = await openStage(theme);
	for (const [name, scene] of Object.entries(scenes)) {
		const page = await scene(stage);
		if (!page) continue;
		// A blinking caret and a half-done fade would make each picture another one.
		await page.screenshot({
			path: join(FOLDER, `${name}-${theme}.png`),
			caret: 'hide',
			animations: 'disabled',
		});
		console.log(`${name}-${theme}.png`);
		await page.close();
	}
}
