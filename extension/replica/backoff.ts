import type { ProblemCode } from '@common-ground/shared/protocol/problem.ts';
import { HttpProblem } from './http.ts';
import type { Contact } from './schema.ts';

const FIRST_MS = 1_000;
const LONGEST_MS = 5 * 60_000;
/** A server that refuses this device or version may change its mind, but not each minute. */
const REFUSED_MS = 60 * 60_000;
/** However long a server asks, something in between may have gone wrong. */
const LONGEST_ASKED_MS = 60 * 60_000;

/** Milliseconds to wait after this many failures in a row; jitter keeps a team's devices apart. */
export function backoff(failures: number, random: number): number {
	const full = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(failures - 1, 20));
	return full * (0.5 + random / 2);
}

/** How things stand with the server after a failure, and when to try again. */
export function afterFailure(
	before: Contact,
	error: unknown,
	now: number,
	random: number,
): Contact {
	const failures = before.failures + 1;
	const state = stateAfter(before, error);
	const asked = error instanceof HttpProblem ? error.retryAfter : undefined;
	const own = state === 'refused' ? REFUSED_MS : backoff(failures, random);
	const wait = asked === undefined ? own : spread(asked, random);
	return {
		state,
		since: state === before.state ? before.since : new Date(now).toISOString(),
		refusal: state === 'refused' && error instanceof Error ? error.message : '',
		failures,
		notBefore: now + wait,
		asked: asked !== undefined,
	};
}

/** Milliseconds still to wait; none where more is left than any wait is long, because then the clock was set back. */
export function waitLeft({ notBefore }: Contact, now: number): number {
	const left = notBefore - now;
	return left > spread(LONGEST_ASKED_MS, 1) ? 0 : Math.max(0, left);
}

/** `ease` are the milliseconds for which the server asked to be left alone, if it did. */
export function afterSuccess(now: number, random: number, ease?: number): Contact {
	return {
		state: 'reachable',
		since: new Date(now).toISOString(),
		refusal: '',
		failures: 0,
		notBefore: ease === undefined ? 0 : now + spread(ease, random),
		asked: ease !== undefined,
	};
}

/** Never sooner than was asked; jitter keeps those apart who were asked at the same moment. */
const spread = (asked: number, random: number): number =>
	Math.min(asked, LONGEST_ASKED_MS) * (1 + random / 4);

/** Its access was taken back, or its version is too old: trying again as it is will not help. */
const REFUSALS: readonly number[] = [401, 403, 426];

/** The server has no room for changes; what is there can be read. */
export const isFull = ({ code }: HttpProblem): boolean =>
	code === ('storage_full' satisfies ProblemCode);

function stateAfter(before: Contact, error: unknown): Contact['state'] {
	if (!(error instanceof HttpProblem)) return 'unreachable';
	if (REFUSALS.includes(error.status)) return error.told ? 'refused' : 'unreachable';
	if (isFull(error)) return 'full';
	return error.status === 429 ? before.state : 'unreachable';
}
