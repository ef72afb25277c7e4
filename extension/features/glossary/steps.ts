import type { PageWords } from '../../page/words.ts';
import { boxOf } from './budget.ts';
import type { Mark } from './marks.ts';
import { inOrder, placeOf } from './order.ts';

/**
 * The mark after (1) or before (-1) the open one; without one, the first in the window. Round and round
 * over the whole page, which is read only where what is marked near the window does not tell.
 */
export async function stepFrom(
	words: Pick<PageWords, 'shown' | 'everywhere'>,
	open: Mark | undefined,
	by: 1 | -1,
): Promise<Mark | undefined> {
	const near = inOrder(words.shown);
	const at = open ? near.indexOf(open) : -1;
	const next = at >= 0 ? near[at + by] : firstInWindow(near);
	if (next && !(open && at < 0)) return next;
	const all = await words.everywhere();
	if (!open) return firstInWindow(all) ?? all[0];
	const known = all.indexOf(open);
	if (known >= 0) return all.at((known + by) % all.length);
	const behind = placeOf(open, all);
	return all.at((by === 1 ? behind : behind - 1) % all.length);
}

const firstInWindow = (ordered: readonly Mark[]): Mark | undefined =>
	ordered.find((mark) => boxOf(mark).top >= 0);
