import { ApiProblem } from '@common-ground/shared/protocol/api.ts';
import { PROBLEMS, type ProblemCode } from '@common-ground/shared/protocol/problem.ts';
import type { TokenScope } from '@common-ground/shared/protocol/tokens.ts';
import { type DescribeRouteOptions, describeRoute, resolver, validator } from 'hono-openapi';
import type { z } from 'zod/mini';
import { ProblemError } from '../../ops/problem.ts';
import { PROBLEM_TYPE } from './problem.ts';

interface Operation {
	id: string;
	summary: string;
	/** One of these is enough. */
	scopes: readonly TokenScope[];
	/** A file that comes as it is. */
	body?: { description: string; types: readonly string[] };
	success: {
		status: 200 | 201;
		description: string;
		/** Of JSON. */
		schema?: z.ZodMiniType;
		/** Of a file. */
		types?: readonly string[];
		etag?: boolean;
	};
	/** What it may be refused with besides what every operation may. */
	problems?: readonly ProblemCode[];
}

const ALWAYS: readonly ProblemCode[] = [
	...(['bad_request', 'unauthorized', 'forbidden', 'too_many', 'internal', 'busy'] as const),
];

/** Names for what the codes of one status have in common. */
const STATUS_WORDS: Record<number, string> = {
	400: 'The request is malformed, or says what cannot be.',
	401: 'No token came, or one that is not good any more.',
	403: 'The token or its member may not do that.',
	404: 'There is no such record.',
	409: 'What it rests on is otherwise, or there are too many.',
	412: 'It was changed since it was read; the ETag of now comes along.',
	413: 'The body is too large.',
	428: 'If-Match is missing.',
	429: 'Too much within a minute; `Retry-After` says when to go on.',
	500: 'The server could not; nothing was changed.',
	503: 'The server has too much to do; `Retry-After` says when to come again.',
};

/** What the document says of an operation. Parameters and bodies come from the schemas that check them. */
export function operation({ id, summary, scopes, body, success, problems = [] }: Operation) {
	const { status, description, schema, types = [], etag = false } = success;
	const responses: DescribeRouteOptions['responses'] = {
		[status]: {
			description,
			...(etag ? { headers: { ETag: ETAG } } : {}),
			content: schema ? { 'application/json': { schema: resolver(schema) } } : filesOf(types),
		},
	};
	for (const code of [...ALWAYS, ...problems])
		responses[PROBLEMS[code]] = {
			description: STATUS_WORDS[PROBLEMS[code]] ?? code,
			content: { [PROBLEM_TYPE]: { schema: resolver(ApiProblem) } },
		};
	return describeRoute({
		operationId: id,
		summary,
		description: `Takes a token with ${scopes.map((scope) => `\`${scope}\``).join(' or ')}.`,
		security: scopes.map((scope) => ({ token: [scope] })),
		...(body
			? {
					requestBody: {
						description: body.description,
						required: true,
						content: filesOf(body.types),
					},
				}
			: {}),
		responses,
	});
}

const filesOf = (types: readonly string[]) =>
	Object.fromEntries(
		types.map((type) => [type, { schema: { type: 'string', format: 'binary' } as const }]),
	);

const ETAG = {
	description: 'The version that was told, for If-Match.',
	schema: { type: 'string' },
} as const;

/** Checks a part of the request by its schema, and puts the schema into the document. */
export const takes = <T extends z.ZodMiniType>(
	part: 'json' | 'query' | 'param' | 'header',
	schema: T,
) =>
	validator(part, schema, (result) => {
		if (result.success) return;
		const [issue] = result.error;
		const path = issue?.path?.map((key) => (typeof key === 'object' ? key.key : key)).join('.');
		const where = path ? ` (at “${path}”)` : '';
		const what = issue?.message.endsWith('.')
			? issue.message
			: 'The request does not fit what the document of this interface says.';
		throw new ProblemError('bad_request', `${what}${where}`);
	});
