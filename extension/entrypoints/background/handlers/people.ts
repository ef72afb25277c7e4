import { DevicesReply } from '@common-ground/shared/protocol/devices.ts';
import { InviteReply, InviteRequest, InvitesReply } from '@common-ground/shared/protocol/join.ts';
import type { Failed } from '../../../messaging/replies.ts';
import type { Handlers } from '../../../messaging/serve.ts';
import { call, callFor, type Server } from '../../../replica/http.ts';
import type { Background } from '../background.ts';
import { askServer } from './ask-server.ts';

type Names =
	| 'devices.list'
	| 'device.remove'
	| 'device.link'
	| 'invites.list'
	| 'invite.create'
	| 'invite.revoke';

/** Who may come in: devices and invites, of which the server alone knows. */
export const peopleHandlers = (background: Background): Pick<Handlers, Names> => ({
	'devices.list': () =>
		askServer(background, (server) => callFor(server, '/v1/devices', DevicesReply)),

	'device.remove': ({ id }) =>
		askServer(background, (server) => remove(server, `/v1/devices/${encodeURIComponent(id)}`)),

	'device.link': (body) =>
		askServer(background, (server) => callFor(server, '/v1/devices/link', InviteReply, { body })),

	'invites.list': () =>
		askServer(background, (server) => callFor(server, '/v1/invites', InvitesReply)),

	async 'invite.create'(request) {
		const wish = InviteRequest.safeParse(request);
		if (!wish.success) return BAD_WISH;
		const body = wish.data;
		return askServer(background, (server) => callFor(server, '/v1/invites', InviteReply, { body }));
	},

	'invite.revoke': ({ id }) =>
		askServer(background, (server) => remove(server, `/v1/invites/${encodeURIComponent(id)}`)),
});

async function remove(server: Server, path: string): Promise<object> {
	await call(server, path, { method: 'DELETE' });
	return {};
}

const BAD_WISH: Failed = {
	ok: false,
	code: 'bad_request',
	message: 'An invite lasts 1 to 720 hours and lets in 1 to 500 people. Change that and try again.',
};
