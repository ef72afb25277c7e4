import { type HistoryQuestion, HistoryReply } from '@common-ground/shared/protocol/history.ts';
import type { Failed } from '../../../messaging/replies.ts';
import type { Handlers } from '../../../messaging/serve.ts';
import { callFor } from '../../../replica/http.ts';
import type { Background } from '../background.ts';
import { askServer } from './ask-server.ts';

/** What was done to a record, which the team's server remembers since the first day. */
export const historyHandlers = (background: Background): Pick<Handlers, 'history.list'> => ({
	async 'history.list'(question) {
		const { remote } = await background.current.team();
		if (!remote) return LOCAL;
		const answer = await askServer(background, (server) =>
			callFor(server, `/v1/history?${queryOf(question)}`, HistoryReply),
		);
		return !answer.ok && answer.code === 'unreachable' ? UNREACHABLE : answer;
	},
});

const queryOf = ({ collection, id, before }: HistoryQuestion): URLSearchParams =>
	new URLSearchParams({ collection, id, ...(before ? { before: String(before) } : {}) });

const LOCAL: Failed = {
	ok: false,
	code: 'local',
	message: 'On this device alone no history is kept. A team’s server keeps it from the first day.',
};

const UNREACHABLE: Failed = {
	ok: false,
	code: 'unreachable',
	message:
		'What was done before is kept on the team’s server, and that did not answer. Check your connection and try again.',
};
