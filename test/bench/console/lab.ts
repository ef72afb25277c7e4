import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildExtension } from '@common-ground/server/start/build.ts';
import type { Page } from 'playwright-core';
import { joinTeam } from '../../harness/join.ts';
import { openProfile } from '../../harness/profile.ts';
import { startTestServer } from '../../harness/server.ts';
import { glossary } from './glossary.ts';

/** A translator whose replica holds the whole glossary, in a browser that was started anew since. */
export interface Lab extends AsyncDisposable {
	/** A new tab on its way to the console’s glossary; nothing is waited for. */
	load(): Promise<Page>;
	/** The glossary, once everything was read. */
	glossary(): Promise<Page>;
}

/** Milliseconds for the first copy of the glossary to come in and be written. */
const PATIENCE = 240_000;
/** On the screen of a laptop. */
const VIEWPORT = { width: 1440, height: 900 };

export async function openLab(concepts: number): Promise<Lab> {
	const stack = new AsyncDisposableStack();
	// Of its own for this run: a browser reads files late, and another build may come in between.
	const extension = await mkdtemp(join(tmpdir(), 'common-ground-bench-'));
	stack.defer(() => rm(extension, { recursive: true, force: true }));
	await cp((await buildExtension('chrome', 'e2e')).dir, extension, { recursive: true });

	const server = stack.use(await startTestServer());
	await server.fill(await glossary(concepts));
	const dir = await mkdtemp(join(tmpdir(), 'common-ground-profile-'));
	stack.defer(() => rm(dir, { recursive: true, force: true, maxRetries: 5 }));
	const before = await openProfile({ extension, dir });
	before.context.setDefaultTimeout(PATIENCE);
	await joinTeam(before, await server.invite({ side: 'marketing', role: 'translator' }), 'Mary');
	await allRead(await before.open('console', '/glossary'));
	await before.close();

	const profile = await openProfile({ extension, dir, viewport: VIEWPORT });
	stack.defer(() => profile.close());
	const address = `chrome-extension://${profile.extensionId}/console.html#/glossary`;
	const load = async (): Promise<Page> => {
		const page = await profile.context.newPage();
		await page.goto(address, { waitUntil: 'commit' });
		return page;
	};
	return {
		load,
		async glossary() {
			const page = await load();
			await allRead(page);
			return page;
		},
		[Symbol.asyncDispose]: () => stack.disposeAsync(),
	};
}

const allRead = (page: Page): Promise<void> =>
	page
		.getByRole('status')
		.filter({ hasText: /^\d[\d,.]{4,} terms$/ })
		.waitFor({ timeout: PATIENCE });
