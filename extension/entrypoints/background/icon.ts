import { browser } from 'wxt/browser';
import { onChange } from '../../replica/changes.ts';
import type { Replica } from '../../replica/schema.ts';
import { single } from '../../replica/single.ts';
import { contactOf } from '../../replica/standing.ts';
import type { OpenTeam } from '../../replica/team.ts';
import { INBOX_TOPICS, inboxCount } from './inbox-count.ts';

/** `--bad` of the design tokens; a badge takes no CSS. */
const BAD = '#b3261e';

/** `--side-shared`: news that can wait. */
const QUIET = '#5b4ab0';

/**
 * The icon speaks up when the member must do something: a refusal, or changes sent back; else it counts
 * quietly what waits in the inbox.
 */
export function followIcon(team: () => Promise<OpenTeam>): void {
	const update = single(async () => {
		const { db, remote } = await team();
		const trouble = await troubleOf(db, remote !== undefined);
		const waiting = trouble ? 0 : await inboxCount(db);
		const title = trouble || (waiting > 0 ? `${waiting} in the inbox` : '');
		await browser.action.setBadgeBackgroundColor({ color: trouble ? BAD : QUIET });
		await browser.action.setBadgeText({ text: trouble ? '!' : badgeOf(waiting) });
		await browser.action.setTitle({ title: title ? `Common Ground: ${title}` : 'Common Ground' });
	});
	onChange((topics) => {
		if (topics.has('status') || [...topics].some((topic) => INBOX_TOPICS.has(topic))) void update();
	}, new AbortController().signal);
}

async function troubleOf(db: Replica, isJoined: boolean): Promise<string> {
	if (isJoined && (await contactOf(db)).state === 'refused')
		return 'the team’s server refuses this device';
	const rejected = await db.count('rejected');
	if (rejected === 0) return '';
	return `${rejected === 1 ? 'a change was' : `${rejected} changes were`} refused`;
}

/** A badge has room for two signs or three. */
const badgeOf = (count: number): string => (count === 0 ? '' : count > 99 ? '99+' : String(count));
