import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildExtension } from '@common-ground/server/start/build.ts';
import type { TestProject } from 'vitest/node';
import { startBacklogMd } from '../targets/backlogmd.ts';
import { startRedmine } from '../targets/redmine.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** Folder of the Chromium build, mode e2e. */
		chromeExtension: string;
		/** Folder of the Firefox build, mode e2e. */
		firefoxExtension: string;
		/** Origin of the real Backlog.md with CAMP-1 to CAMP-20. Shared: leave it as you found it. */
		backlogMd: string;
		/** Origin of the real Redmine, which may still be starting; null where it cannot be had. */
		redmine: string | null;
	}
}

/** Before the first browser test: the extension is built, and the trackers are started. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const redmine = await startRedmine();
	if (!redmine)
		console.log(
			'Redmine is not here (it needs Debian, root and its set-up script): tests skipped.',
		);
	const board = await startBacklogMd();
	project.provide('backlogMd', board.origin);
	project.provide('redmine', redmine?.origin ?? null);
	const builds = await mkdtemp(join(tmpdir(), 'common-ground-builds-'));
	const end = async (): Promise<void> => {
		await Promise.all([board.stop(), redmine?.stop()]);
		await rm(builds, { recursive: true });
	};
	try {
		await provideBuilds(project, builds);
	} catch (error) {
		// Nobody ends what was started by a set-up that failed, and the run would wait for it.
		await end();
		throw error;
	}
	return end;
}

async function provideBuilds(project: TestProject, builds: string): Promise<void> {
	for (const browser of ['chrome', 'firefox'] as const) {
		// Of its own for this run: a browser reads files late, and another build may come in between.
		const dir = join(builds, browser);
		await cp((await buildExtension(browser, 'e2e')).dir, dir, { recursive: true });
		project.provide(`${browser}Extension`, dir);
	}
}
