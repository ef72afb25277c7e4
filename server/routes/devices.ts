import { DeviceLinkRequest, type DevicesReply } from '@common-ground/shared/protocol/devices.ts';
import { Hono } from 'hono';
import { bearer } from '../auth/bearer.ts';
import { deviceLink, mayManage, revokeDevice } from '../auth/devices.ts';
import type { Identity } from '../auth/identify.ts';
import type { AppEnv, Deps } from '../deps.ts';
import type { DeviceRow } from '../store/people.ts';
import { checked, jsonBody } from './body.ts';

export function deviceRoutes(deps: Deps): Hono<AppEnv> {
	return new Hono<AppEnv>()
		.get('/devices', bearer(deps), async (c) => {
			const identity = c.get('identity');
			const devices = await deps.store.devices(identity.teamId);
			const reply: DevicesReply = {
				devices: devices.filter((device) => mayManage(identity, device)).map(told(identity)),
			};
			return c.json(reply);
		})
		.delete('/devices/:id', bearer(deps), async (c) => {
			await revokeDevice(deps, c.get('identity'), c.req.param('id'));
			return c.body(null, 204);
		})
		.post('/devices/link', bearer(deps), async (c) => {
			const { member: memberId } = checked(DeviceLinkRequest, await jsonBody(c));
			const origin = deps.publicOrigin ?? new URL(c.req.url).origin;
			return c.json(await deviceLink(deps, c.get('identity'), { origin, memberId }));
		});
}

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
