import { HistoryQuestion } from '@common-ground/shared/protocol/history.ts';
import { Hono } from 'hono';
import { bearer } from '../auth/bearer.ts';
import type { AppEnv, Deps } from '../deps.ts';
import { historyPage } from '../sync/history.ts';
import { checked } from './body.ts';
import { easing } from './ease.ts';
import { lengthOf, packed } from './packed.ts';

/** What was done to one record and its parts, the newest first. */
export const historyRoutes = (deps: Deps): Hono<AppEnv> =>
	new Hono<AppEnv>().get('/history', packed, easing(), bearer(deps), async (c) => {
		const { before, ...about } = c.req.query();
		const question = before === undefined ? about : { ...about, before: Number(before) };
		const reply = await historyPage(
			deps.store,
			c.get('identity'),
			checked(HistoryQuestion, question),
		);
		const text = JSON.stringify(reply);
		return c.body(text, 200, { 'Content-Type': 'application/json', ...lengthOf(text) });
	});
