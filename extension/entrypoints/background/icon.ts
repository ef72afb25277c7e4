import { browser } from 'wxt/browser';
import { onChange } from '../../replica/changes.ts';
import { single } from '../../replica/single.ts';
import { contactOf } from '../../replica/standing.ts';
import type { OpenTeam } from '../../replica/team.ts';

/** `--bad` of the design tokens; a badge takes no CSS. */
const BAD = '#b3261e';

/** The icon speaks up only when the member must do something: a refusal, or changes sent back. */
export function followTrouble(team: () => Promise<OpenTeam>): void {
	const update = single(async () => {
		const { db, remote } = await team();
		const refused = remote !== undefined && (await contactOf(db)).state === 'refused';
		const rejected = await db.count('rejected');
		const title = refused
			? 'Common Ground: the team’s server refuses this device'
			: rejected > 0
				? `Common Ground: ${rejected === 1 ? 'a change was' : `${rejected} changes were`} refused`
				: '';
		await browser.action.setBadgeBackgroundColor({ color: BAD });
		await browser.action.setBadgeText({ text: title ? '!' : '' });
		await browser.action.setTitle({ title: title || 'Common Ground' });
	});
	onChange((topics) => {
		if (topics.has('status')) void update();
	}, new AbortController().signal);
}
