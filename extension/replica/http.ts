import { Problem } from '@common-ground/shared/protocol/problem.ts';
import type { z } from 'zod/mini';

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** The server answered, but not with what was asked for. `told` is false where its words are not its own (a proxy's page). */
export class HttpProblem extends Error {
	readonly status: number;
	readonly code: string;
	readonly told: boolean;
	/** Milliseconds that the server asks to wait. */
	readonly retryAfter: number | undefined;
	constructor(status: number, problem: Problem | undefined, retryAfter: number | undefined) {
		super(problem?.message ?? `The server answered with status ${status}.`);
		this.name = 'HttpProblem';
		this.status = status;
		this.code = problem?.code ?? '';
		this.told = problem !== undefined;
		this.retryAfter = retryAfter;
	}
}

/** Something answered in the server's place, or in words this version does not understand. */
export class NotUnderstood extends Error {
	constructor() {
		super('What answered is not a Common Ground server, or a much newer one.');
		this.name = 'NotUnderstood';
	}
}

/** Nobody answered, or the line broke off. */
export class NoAnswer extends Error {
	constructor(cause: unknown) {
		super('The server did not answer.', { cause });
		this.name = 'NoAnswer';
	}
}

export interface Server {
	origin: string;
	/** Absent before the join. */
	token?: string;
	fetch: Fetch;
	/** Ends every request that is under way. */
	signal?: AbortSignal;
	/** The server answered, and asks to be left alone for so many milliseconds. */
	onBackoff?(ms: number): void;
}

const TIMEOUT_MS = 30_000;

interface Call {
	body?: unknown;
	method?: string;
	timeout?: number;
}

/** One request. @throws {HttpProblem} for an answer other than success. @throws {NoAnswer} */
export async function call(server: Server, path: string, options: Call = {}): Promise<Response> {
	const { body, timeout = TIMEOUT_MS } = options;
	const limit = AbortSignal.timeout(timeout);
	const asked = server.fetch(server.origin + path, {
		method: options.method ?? (body === undefined ? 'GET' : 'POST'),
		headers: {
			...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
			...(server.token ? { Authorization: `Bearer ${server.token}` } : {}),
		},
		...(body === undefined ? {} : { body: JSON.stringify(body) }),
		signal: server.signal ? AbortSignal.any([server.signal, limit]) : limit,
		// A token must not follow to wherever a captive network sends us; cookies are never used.
		redirect: 'error',
		credentials: 'omit',
		cache: 'no-store',
	});
	const response = await asked.catch((cause: unknown) => {
		throw new NoAnswer(cause);
	});
	const ease = waitOf(response, 'Backoff');
	if (ease !== undefined) server.onBackoff?.(ease);
	if (response.ok) return response;
	throw new HttpProblem(
		response.status,
		await problemOf(response),
		waitOf(response, 'Retry-After'),
	);
}

/** @throws {NotUnderstood} if the answer does not fit; else as `call`. */
export async function callFor<T>(
	server: Server,
	path: string,
	schema: z.ZodMiniType<T>,
	options: Call = {},
): Promise<T> {
	const response = await call(server, path, options);
	return understand(schema, await jsonOf(response));
}

/** @throws {NotUnderstood} */
export function understand<T>(schema: z.ZodMiniType<T>, value: unknown): T {
	const parsed = schema.safeParse(value);
	if (parsed.success) return parsed.data;
	throw new NotUnderstood();
}

async function jsonOf(response: Response): Promise<unknown> {
	const text = await response.text().catch((cause: unknown) => {
		throw new NoAnswer(cause);
	});
	try {
		return JSON.parse(text);
	} catch {
		throw new NotUnderstood();
	}
}

async function problemOf(response: Response): Promise<Problem | undefined> {
	const body = await response.json().catch(() => undefined);
	const parsed = Problem.safeParse(body);
	return parsed.success ? parsed.data : undefined;
}

/** Seconds or a date, as HTTP has it. */
function waitOf(response: Response, name: 'Retry-After' | 'Backoff'): number | undefined {
	const header = response.headers.get(name);
	if (!header) return undefined;
	const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
	return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}
