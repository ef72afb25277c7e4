import { buildExtension } from '@common-ground/server/start/build.ts';
import type { Board } from '@common-ground/server/start/practice/board.ts';
import { tagTicket } from '../../harness/board.ts';
import { addPriority } from '../../harness/console.ts';
import { joinTeam } from '../../harness/join.ts';
import { openProfile, type Profile } from '../../harness/profile.ts';
import { startTestServer } from '../../harness/server.ts';
import { suggestTerm } from '../../harness/suggest.ts';
import { startBacklogMd } from '../../targets/backlogmd.ts';
import { type Redmine, startRedmine } from '../../targets/redmine.ts';

/** A team at work, as far as pictures need one. */
export interface Stage extends AsyncDisposable {
	/** Marketing, translator. */
	mary: Profile;
	/** IT, admin. */
	ada: Profile;
	/** Someone who has just installed the extension. */
	newcomer: Profile;
	board: Board;
	/** Undefined where it cannot be had; it may still be starting. */
	redmine: Redmine | undefined;
	theme: 'light' | 'dark';
}

const PRIORITIES = [
	{
		title: 'Checkout revamp',
		bet: 'big',
		marketing: 'Two of ten more visitors finish their order',
		it: 'One payment path to run instead of three',
	},
	{
		title: 'One view of the customer',
		bet: 'big',
		marketing: 'Nobody gets a mail about what they bought yesterday',
		it: 'Four exports a night can go',
	},
	{
		title: 'Page speed on mobile',
		bet: 'normal',
		marketing: 'Ads cost less where pages are quick',
		it: 'Fewer scripts of others to watch',
	},
	{
		title: 'Brand kit in the CMS',
		bet: 'normal',
		marketing: 'A landing page in an hour, not a week',
		it: 'No more tickets for button colours',
	},
] as const;

const TAGS = [
	['CAMP-1', 'One view of the customer'],
	['CAMP-2', 'One view of the customer'],
	['CAMP-4', 'One view of the customer'],
	['CAMP-7', 'Checkout revamp'],
	['CAMP-10', 'Checkout revamp'],
	['CAMP-13', 'Page speed on mobile'],
] as const;

const SUGGESTIONS = [
	['lead handover', 'A contact record gets another owner: from the campaign tool to the CRM.'],
	['hero image', 'The first large file of a page, which decides how quick it seems.'],
] as const;

export async function openStage(theme: 'light' | 'dark'): Promise<Stage> {
	const extension = (await buildExtension('chrome', 'e2e')).dir;
	const server = await startTestServer();
	const board = await startBacklogMd();
	const redmine = await startRedmine();
	const look = { extension, colorScheme: theme } as const;
	const mary = await openProfile(look);
	const newcomer = await openProfile(look);
	await joinTeam(
		mary,
		await server.invite({ side: 'marketing', role: 'translator' }),
		'Mary Klein',
	);
	for (const { title, ...details } of PRIORITIES) await addPriority(mary, title, details);
	const ian = await openProfile(look);
	await joinTeam(ian, await server.invite({ side: 'it', role: 'member' }), 'Ian Novak');
	for (const [word, meaning] of SUGGESTIONS) await suggestTerm(ian, word, meaning);
	await ian[Symbol.asyncDispose]();
	const ada = await openProfile(look);
	await joinTeam(ada, await server.invite({ side: 'it', role: 'admin' }), 'Ada Berg');
	await server.invite({ side: 'marketing', role: 'member', uses: 10, hours: 168 });
	const page = await mary.visit(board.origin);
	for (const [key, priority] of TAGS) await tagTicket(page, key, priority);
	await page.close();
	return {
		mary,
		ada,
		newcomer,
		board,
		redmine,
		theme,
		async [Symbol.asyncDispose]() {
			await mary[Symbol.asyncDispose]();
			await ada[Symbol.asyncDispose]();
			await newcomer[Symbol.asyncDispose]();
			await board.stop();
			await redmine?.stop();
			await server[Symbol.asyncDispose]();
		},
	};
}
