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
	project.provide('chromeExtension', (await buildExtension('chrome', 'e2e')).dir);
	project.provide('firefoxExtension', (await buildExtension('firefox', 'e2e')).dir);
	return async () => {
		await Promise.all([board.stop(), redmine?.stop()]);
	};
}
