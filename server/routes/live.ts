import { LIVE_CLOSE } from '@common-ground/shared/protocol/live.ts';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { Hono } from 'hono';
import { bearer } from '../auth/bearer.ts';
import { isSignedIn } from '../auth/identify.ts';
import type { AppEnv, Deps } from '../deps.ts';
import { ProblemError } from '../ops/problem.ts';
import { eventId, pokeTexts } from '../sync/hub.ts';

/** Seconds after which a client that had too many connections may try again. */
const AGAIN_SECONDS = '60';

/** The live channel as a stream of server-sent events; the WebSocket is in `sync/live.ts`. */
export function liveRoutes(deps: Deps): Hono<AppEnv> {
	return new Hono<AppEnv>().get('/live', bearer(deps), async (c) => {
		const { hub, store, streams } = deps;
		const identity = c.get('identity');
		const { incoming, outgoing } = c.env;
		if (!hub.hasRoomFor(identity.teamId, identity.actor.memberId))
			throw new ProblemError(
				'too_many',
				'There are too many live connections already. What changes is still fetched now and then.',
				{ headers: { 'Retry-After': AGAIN_SECONDS } },
			);
		const lastEventId = incoming.headers['last-event-id'];
		// `c.res` would become the answer, and the server send it a second time.
		const { headers } = c.body(null);
		const connection = streams.open(outgoing, headers, identity);
		hub.add(connection);
		outgoing.on('close', () => hub.remove(connection));
		// Whoever took the access back before this connection was known could not end it.
		if (!(await isSignedIn(store, identity))) connection.end(LIVE_CLOSE.badToken, 'Not signed in');
		const team = await store.team(identity.teamId);
		if (team && lastEventId !== eventId(team.epoch, team.seq))
			connection.tell(pokeTexts(team.epoch, team.seq));
		return RESPONSE_ALREADY_SENT;
	});
}
