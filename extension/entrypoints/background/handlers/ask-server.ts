import type { Failed } from '../../../messaging/replies.ts';
import { explained } from '../../../replica/explain.ts';
import { NoAnswer, type Server } from '../../../replica/http.ts';
import type { Background } from '../background.ts';

/**
 * Asks the team's server for what cannot wait in the queue: who comes in and who must go. Resolves with
 * the server's own sentence where it says no.
 */
export async function askServer<T extends object>(
	{ current, fetch }: Pick<Background, 'current' | 'fetch'>,
	ask: (server: Server) => Promise<T>,
): Promise<({ ok: true } & T) | Failed> {
	const { remote } = await current.team();
	if (!remote) return LOCAL;
	const { origin, token } = remote.membership;
	try {
		return { ok: true, ...(await ask({ origin, token, fetch })) };
	} catch (error) {
		return error instanceof NoAnswer ? UNREACHABLE : explained(error, origin);
	}
}

const LOCAL: Failed = {
	ok: false,
	code: 'bad_request',
	message:
		'Nobody can be invited to this device alone. Join a team first, or set one up on a server.',
};

const UNREACHABLE: Failed = {
	ok: false,
	code: 'unreachable',
	message:
		'The team’s server did not answer, and nothing was changed. Check your connection and try again.',
};
