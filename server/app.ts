import { API_PATH } from '@common-ground/shared/protocol/api.ts';
import { Hono } from 'hono';
import { except } from 'hono/combine';
import { createMiddleware } from 'hono/factory';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import type { AppEnv, Deps } from './deps.ts';
import { errorFacts } from './ops/log.ts';
import { ProblemError } from './ops/problem.ts';
import { requestLog } from './ops/request-log.ts';
import { plainAddress } from './routes/address.ts';
import { apiRoutes } from './routes/api/api.ts';
import { problemJson } from './routes/api/problem.ts';
import { limitBody } from './routes/body-limit.ts';
import { crossOrigin } from './routes/cross-origin.ts';
import { deviceRoutes } from './routes/devices.ts';
import { healthRoutes } from './routes/health.ts';
import { historyRoutes } from './routes/history.ts';
import { inviteRoutes } from './routes/invites.ts';
import { joinRoutes } from './routes/join.ts';
import { liveRoutes } from './routes/live.ts';
import { lookupRoutes } from './routes/lookups.ts';
import { memberRoutes } from './routes/members.ts';
import { pageRoutes } from './routes/pages.ts';
import { pullRoutes } from './routes/pull.ts';
import { pushRoutes } from './routes/push.ts';
import { teamRoutes } from './routes/team.ts';
import { tokenRoutes } from './routes/tokens.ts';

/** All that is served over plain HTTP; the live channel is beside it, in `sync/live.ts`. */
export function createApp(deps: Deps): Hono<AppEnv> {
	const app = new Hono<AppEnv>();
	app.use(requestLog(deps));
	app.use(headers);
	app.use('/v1/*', crossOrigin(deps), notStored, plainAddress, limitBody);
	app.use(`${API_PATH}/*`, problemJson, notStored, plainAddress);
	// An imported file has a limit of its own, behind its token.
	app.use(`${API_PATH}/*`, except(`${API_PATH}/imports`, limitBody));
	app.route('/', pageRoutes());
	app.route('/', healthRoutes(deps));
	for (const routes of [
		...[joinRoutes, inviteRoutes, deviceRoutes, memberRoutes],
		...[pushRoutes, pullRoutes, liveRoutes, historyRoutes],
		...[tokenRoutes, teamRoutes, lookupRoutes],
	])
		app.route('/v1', routes(deps));
	app.route(API_PATH, apiRoutes(deps));
	app.notFound(() =>
		new ProblemError(
			'not_found',
			'There is nothing at this address. Check it, or update the extension.',
		).toResponse(),
	);
	app.onError((error) => {
		const known = problemIn(error) ?? deps.outages.met(error);
		if (known) return known.toResponse();
		deps.log.error(errorFacts(error), 'a request failed');
		return new ProblemError(
			'internal',
			'The server could not answer. Nothing was changed; try again in a while.',
		).toResponse();
	});
	return app;
}

/** The framework itself refuses a body that is no JSON where a schema is to check it. */
function problemIn(error: unknown): ProblemError | undefined {
	if (error instanceof HTTPException && error.status === 400)
		return new ProblemError('bad_request', 'The body of this request is not JSON. Send JSON.');
	return error instanceof ProblemError ? error : undefined;
}

/** A page brings its own content policy. Whoever terminates TLS before this server decides about HSTS. */
const headers = secureHeaders({
	overwrite: false,
	strictTransportSecurity: false,
	xFrameOptions: 'DENY',
	referrerPolicy: 'no-referrer',
	contentSecurityPolicy: {
		defaultSrc: ["'none'"],
		baseUri: ["'none'"],
		formAction: ["'none'"],
		frameAncestors: ["'none'"],
	},
});

const notStored = createMiddleware(async (c, next) => {
	await next();
	// Not by `c.header`: it would turn an answer that is there already into a stream, and each request costs more.
	c.res.headers.set('Cache-Control', 'no-store');
});
