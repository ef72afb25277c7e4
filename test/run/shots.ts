/**
 * `npm run demo:shots`: pictures of the main screens, light and dark, into `test/shots`; `-- ticket why` takes only
 * those with one of these in their name. A scene that cannot be taken is named at the end, and fails the command.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ensureBrowsers } from './browsers.ts';
import { scenes } from './shots/scenes.ts';
import { openStage } from './shots/stage.ts';
import { ROOT } from './tool.ts';

const FOLDER = join(ROOT, 'test', 'shots');
/** What a scene waits for comes at once, or not at all. */
const LONGEST_MS = 60_000;

const wanted = process.argv.slice(2);
const taken = Object.entries(scenes).filter(
	([name]) => wanted.length === 0 || wanted.some((part) => name.includes(part)),
);

async function within(scene: Promise<Page | null>): Promise<Page | null> {
	const { promise, reject } = Promise.withResolvers<never>();
	const clock = setTimeout(() => reject(new Error('it took too long')), LONGEST_MS);
	return Promise.race([scene, promise]).finally(() => clearTimeout(clock));
}

await ensureBrowsers();
await mkdir(FOLDER, { recursive: true });
const missing: string[] = [];
for (const theme of ['light', 'dark'] as const) {
	await using stage = await openStage(theme);
	for (const [name, scene] of taken)
		try {
			const page = await within(scene(stage));
			if (!page) continue;
			// A blinking caret and a half-done fade would make each picture another one.
			await page.screenshot({
				path: join(FOLDER, `${name}-${theme}.png`),
				caret: 'hide',
				animations: 'disabled',
			});
			console.log(`${name}-${theme}.png`);
			await page.close();
		} catch (error) {
			missing.push(`${name}-${theme}: ${error instanceof Error ? error.message : String(error)}`);
		}
}
for (const line of missing) console.error(line);
process.exit(missing.length > 0 ? 1 : 0);
