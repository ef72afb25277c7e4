import {
	PROBLEMS,
	type Problem,
	type ProblemCode,
} from '@common-ground/shared/protocol/problem.ts';

/** An answer other than success, thrown by whatever found out; `app.ts` turns it into the body of the reply. */
export class ProblemError extends Error {
	readonly code: ProblemCode;
	/** Further facts that a client acts on, such as the id that was expected. */
	readonly facts: Record<string, string | number>;
	readonly headers: Record<string, string>;

	constructor(
		code: ProblemCode,
		message: string,
		{
			facts = {},
			headers = {},
		}: { facts?: Record<string, string | number>; headers?: Record<string, string> } = {},
	) {
		super(message);
		this.name = 'ProblemError';
		this.code = code;
		this.facts = facts;
		this.headers = headers;
	}

	toResponse(): Response {
		const body: Problem = { ...this.facts, code: this.code, message: this.message };
		return Response.json(body, { status: PROBLEMS[this.code], headers: this.headers });
	}
}
