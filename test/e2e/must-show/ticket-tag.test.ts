import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { tagOf, tagTicket } from '../../harness/board.ts';
import { addPriority } from '../../harness/console.ts';
import { deep } from '../../harness/depth.ts';
import { joinTeam } from '../../harness/join.ts';
import { openProfile, type Profile } from '../../harness/profile.ts';
import { type ReportingProxy, reportingProxy } from '../../harness/reporting-proxy.ts';
import { startTestServer, type TestServer } from '../../harness/server.ts';
import { spawnChromium, type Undriven } from '../../harness/undriven.ts';

/** Longer than the 30 s after which a browser ends an idle worker. */
const IDLE_MS = deep ? 600_000 : 90_000;
const SOON_MS = 2_000;

describe('a tag on CAMP-2', () => {
	const extension = inject('chromeExtension');
	let server: TestServer;
	let board: ReportingProxy;
	let mary: Profile;
	let ian: Profile;
	let alone: Undriven | undefined;

	beforeAll(async () => {
		server = await startTestServer();
		board = await reportingProxy(inject('backlogMd'));
		mary = await openProfile({ extension });
		ian = await openProfile({ extension });
		await joinTeam(mary, await server.invite({ side: 'marketing', role: 'translator' }), 'Mary');
		await joinTeam(ian, await server.invite({ side: 'it', role: 'member' }), 'Ian');
		await addPriority(mary, 'Checkout revamp');
		await addPriority(mary, 'Clean data');
	});
	afterAll(async () => {
		await alone?.close();
		await mary?.[Symbol.asyncDispose]();
		await ian?.[Symbol.asyncDispose]();
		await board?.stop();
		await server?.[Symbol.asyncDispose]();
	});

	it('is seen in a colleague’s browser within two seconds', async () => {
		const hers = await mary.visit(board.origin);
		const his = await ian.visit(board.origin);
		await his.getByText('CAMP-2', { exact: true }).waitFor();
		await tagTicket(hers, 'CAMP-2', 'Checkout revamp');
		await tagOf(his, 'CAMP-2').waitFor({ timeout: SOON_MS });
		expect(await tagOf(his, 'CAMP-2').getAttribute('aria-label')).toContain('Checkout revamp');
	});

	it(
		`also after ${IDLE_MS / 1000} s of idling in a browser that nothing is attached to`,
		async () => {
			await ian.close();
			alone = spawnChromium({ dir: ian.dir, extension, url: board.observedUrl('/', 'ian') });
			await board.until('ian', ({ overlay }) => overlay.includes('Checkout revamp'), 30_000);
			await new Promise((resolve) => setTimeout(resolve, IDLE_MS));
			const hers = await mary.visit(board.origin);
			await tagTicket(hers, 'CAMP-4', 'Clean data');
			await board.until('ian', ({ overlay }) => overlay.includes('Clean data'), SOON_MS);
		},
		IDLE_MS + 120_000,
	);

	it('is still there after both browsers and the server were started again', async () => {
		await alone?.close();
		await mary.close();
		await server.stop();
		await server.start();
		mary = await openProfile({ extension, dir: mary.dir });
		ian = await openProfile({ extension, dir: ian.dir });
		for (const profile of [mary, ian]) {
			const page = await profile.visit(board.origin);
			await tagOf(page, 'CAMP-2').waitFor();
			expect(await tagOf(page, 'CAMP-2').getAttribute('aria-label')).toContain('Checkout revamp');
		}
	});
});
