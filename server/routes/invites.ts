import { InviteRequest, type InvitesReply } from '@common-ground/shared/protocol/join.ts';
import { Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import { bearer } from '../auth/bearer.ts';
import { createInvite } from '../auth/invites.ts';
import type { AppEnv, Deps } from '../deps.ts';
import { ProblemError } from '../ops/problem.ts';
import type { InviteRow } from '../store/people.ts';
import { checked, jsonBody } from './body.ts';

export function inviteRoutes(deps: Deps): Hono<AppEnv> {
	const { store, publicOrigin } = deps;
	/** Links for members' own devices are no invites: they are nobody else's business. */
	const open = async (teamId: string): Promise<InviteRow[]> =>
		(await store.openInvites(teamId, new Date().toISOString())).filter(
			({ memberId }) => memberId === null,
		);
	return new Hono<AppEnv>()
		.post('/invites', bearer(deps), adminsOnly, async (c) => {
			const request = checked(InviteRequest, await jsonBody(c));
			const origin = publicOrigin ?? new URL(c.req.url).origin;
			const { teamId } = c.get('identity');
			return c.json(await createInvite(store, { ...request, teamId, origin }));
		})
		.get('/invites', bearer(deps), adminsOnly, async (c) => {
			const reply: InvitesReply = { invites: (await open(c.get('identity').teamId)).map(told) };
			return c.json(reply);
		})
		.delete('/invites/:id', bearer(deps), adminsOnly, async (c) => {
			const id = c.req.param('id');
			if (!(await open(c.get('identity').teamId)).some((invite) => invite.id === id))
				throw new ProblemError('not_found', 'This invite cannot be used any more anyway.');
			await store.write((tx) => tx.revokeInvite(id, new Date().toISOString()));
			return c.body(null, 204);
		});
}

const adminsOnly = createMiddleware<AppEnv>(async (c, next) => {
	if (c.get('identity').actor.role !== 'admin')
		throw new ProblemError('forbidden', 'Only an admin can invite people. Ask one of them.');
	await next();
});

const told = (invite: InviteRow): InvitesReply['invites'][number] => {
	const { id, side, role, uses, maxUses, createdAt: created, expiresAt: expires } = invite;
	return { id, side, role, uses, maxUses, created, expires };
};
