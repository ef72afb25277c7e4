import { TokenRequest, type TokensReply } from '@common-ground/shared/protocol/tokens.ts';
import { Hono } from 'hono';
import { bearer } from '../auth/bearer.ts';
import { createToken, maySeeToken, revokeToken } from '../auth/tokens.ts';
import type { AppEnv, Deps } from '../deps.ts';
import type { TokenRow } from '../store/people.ts';
import { checked, jsonBody } from './body.ts';

/** Personal access tokens, seen to from a device: no token makes another one. */
export const tokenRoutes = (deps: Deps): Hono<AppEnv> =>
	new Hono<AppEnv>()
		.get('/tokens', bearer(deps), async (c) => {
			const identity = c.get('identity');
			const all = await deps.store.tokens(identity.teamId);
			const reply: TokensReply = {
				tokens: all.filter((token) => maySeeToken(identity, token)).map(told),
			};
			return c.json(reply);
		})
		.post('/tokens', bearer(deps), async (c) => {
			const wish = checked(TokenRequest, await jsonBody(c));
			return c.json(await createToken(deps, c.get('identity'), wish));
		})
		.delete('/tokens/:id', bearer(deps), async (c) => {
			await revokeToken(deps, c.get('identity'), c.req.param('id'));
			return c.body(null, 204);
		});

const told = (token: TokenRow): TokensReply['tokens'][number] => {
	const { id, memberId, name, scopes, createdAt, expiresAt, lastUsedAt } = token;
	return {
		...{ id, memberId, name, scopes: scopes.split(' ') },
		...{ created: createdAt, expires: expiresAt, lastUsed: lastUsedAt },
	};
};
