import { buildExtension } from '@common-ground/server/start/build.ts';
import type { Page } from 'playwright-core';
import { reactPage } from '../../fixtures/react/bundle.ts';
import { JIRA } from '../../harness/jira-site.ts';
import { joinTeam } from '../../harness/join.ts';
import { openProfile } from '../../harness/profile.ts';
import { startTestServer } from '../../harness/server.ts';
import { Teammate } from '../../harness/teammate.ts';

export const CARDS = 1_000;
/** One in three is tagged from the beginning. */
const TAGGED = 3;
const PRIORITIES = ['Checkout revamp', 'One view of the customer', 'Page speed', 'Brand kit'];
const BOARD = `${JIRA}/jira/software/c/projects/CAMP/boards/1`;

/** A member who looks at the board, and somebody who tags its tickets meanwhile. */
export interface Stage extends AsyncDisposable {
	page: Page;
	ian: Teammate;
	/** What the page complained of. */
	errors: string[];
	/** Tags some ticket with some priority, or takes its tag off. */
	tagSome(): Promise<void>;
}

export async function openStage(): Promise<Stage> {
	const stack = new AsyncDisposableStack();
	const server = stack.use(await startTestServer());
	const mary = stack.use(
		await openProfile({ extension: (await buildExtension('chrome', 'e2e')).dir }),
	);
	const ian = await Teammate.join(
		await server.invite({ side: 'it', role: 'translator' }),
		new URL(JIRA).host,
	);
	for (const title of PRIORITIES) await ian.rank(title);
	for (let id = 1; id <= CARDS; id += TAGGED)
		await ian.tag(keyOf(id), PRIORITIES[id % PRIORITIES.length] ?? null);
	await joinTeam(mary, await server.invite({ side: 'marketing', role: 'member' }), 'Mary');

	const html = await reactPage('kanban.tsx', { cards: CARDS });
	await mary.context.route(`${JIRA}/**`, (route) =>
		route.fulfill({ contentType: 'text/html', body: html }),
	);
	const page = await mary.context.newPage();
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));
	page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
	await page.goto(BOARD);
	await page
		.getByRole('button', { name: /^CAMP-\d+: priority/ })
		.first()
		.waitFor();
	return {
		page,
		ian,
		errors,
		async tagSome() {
			const id = 1 + Math.floor(Math.random() * CARDS);
			const title = PRIORITIES[Math.floor(Math.random() * (PRIORITIES.length + 1))] ?? null;
			await ian.tag(keyOf(id), title);
		},
		[Symbol.asyncDispose]: () => stack.disposeAsync(),
	};
}

const keyOf = (id: number): string => `CAMP-${id}`;
