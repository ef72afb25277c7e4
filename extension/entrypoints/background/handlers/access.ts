import { TokenReply, TokenRequest, TokensReply } from '@common-ground/shared/protocol/tokens.ts';
import type { Failed } from '../../../messaging/replies.ts';
import type { Handlers } from '../../../messaging/serve.ts';
import { call, callFor } from '../../../replica/http.ts';
import { forget } from '../../../replica/leave.ts';
import { keepFloor } from '../alarms.ts';
import type { Background } from '../background.ts';
import { askServer } from './ask-server.ts';

type Names = 'tokens.list' | 'token.create' | 'token.revoke' | 'team.delete';

/** What lets programs in, and the end of the team: of both the server alone knows. */
export const accessHandlers = (background: Background): Pick<Handlers, Names> => ({
	'tokens.list': () =>
		askServer(background, (server) => callFor(server, '/v1/tokens', TokensReply)),

	async 'token.create'(request) {
		const wish = TokenRequest.safeParse(request);
		if (!wish.success) return BAD_WISH;
		const body = wish.data;
		return askServer(background, (server) => callFor(server, '/v1/tokens', TokenReply, { body }));
	},

	'token.revoke': ({ id }) =>
		askServer(background, async (server) => {
			await call(server, `/v1/tokens/${encodeURIComponent(id)}`, { method: 'DELETE' });
			return {};
		}),

	async 'team.delete'(body) {
		const { remote } = await background.current.team();
		const answer = await askServer(background, async (server) => {
			await call(server, '/v1/team/delete', { body });
			return {};
		});
		if (!answer.ok || !remote) return answer;
		await background.current.change(() => forget(remote.membership));
		await keepFloor();
		return answer;
	},
});

const BAD_WISH: Failed = {
	ok: false,
	code: 'bad_request',
	message:
		'A token has a name of at most 80 characters and lasts 1 to 365 days. Change that and try again.',
};
