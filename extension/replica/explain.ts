import { HttpProblem, NoAnswer, NotUnderstood } from './http.ts';

/** Why it did not work, in a sentence for people. */
export interface NotJoined {
	ok: false;
	code: string;
	message: string;
}

/** Puts a failed request to a team's server into words: the server's own where it had any. Throws on what is no such failure. */
export function explained(error: unknown, origin: string): NotJoined {
	if (error instanceof HttpProblem && error.told)
		return { ok: false, code: error.code, message: error.message };
	if (error instanceof NoAnswer)
		return {
			ok: false,
			code: 'unreachable',
			message: `${origin} did not answer. Check your connection and the link, then try again.`,
		};
	if (!(error instanceof HttpProblem || error instanceof NotUnderstood)) throw error;
	return {
		ok: false,
		code: 'not_understood',
		message: `What answers at ${origin} is not a Common Ground server. Check the link with the person who sent it.`,
	};
}
