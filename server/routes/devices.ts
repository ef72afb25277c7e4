import type { DevicesReply } from '@common-ground/shared/protocol/devices.ts';
import { Hono } from 'hono';
import { bearer } from '../auth/bearer.ts';
import type { Identity } from '../auth/identify.ts';
import type { AppEnv, Deps } from '../deps.ts';
import { ProblemError } from '../ops/problem.ts';
import type { DeviceRow } from '../store/people.ts';

/** Members see to their own devices, an admin to everyone's of the team. */
export function deviceRoutes(deps: Deps): Hono<AppEnv> {
	const { store, hub } = deps;
	return new Hono<AppEnv>()
		.get('/devices', bearer(deps), async (c) => {
			const identity = c.get('identity');
			const devices = await store.devices(identity.teamId);
			const reply: DevicesReply = {
				devices: devices.filter((device) => mayManage(identity, device)).map(told(identity)),
			};
			return c.json(reply);
		})
		.delete('/devices/:id', bearer(deps), async (c) => {
			const device = await store.device(c.req.param('id'));
			if (!device || !mayManage(c.get('identity'), device))
				throw new ProblemError('not_found', 'No such device of yours is signed in.');
			await store.write((tx) => tx.revokeDevice(device.id, new Date().toISOString()));
			hub.revoke([device.id]);
			return c.body(null, 204);
		});
}

const mayManage = ({ actor, teamId }: Identity, device: DeviceRow): boolean =>
	device.teamId === teamId && (actor.role === 'admin' || device.memberId === actor.memberId);

const told =
	({ device: current }: Identity) =>
	({ id, memberId, name, createdAt, lastSeenAt }: DeviceRow): DevicesReply['devices'][number] => ({
		id,
		memberId,
		name,
		created: createdAt,
		lastSeen: lastSeenAt,
		current: id === current.id,
	});
