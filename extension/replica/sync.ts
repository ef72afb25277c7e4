import { afterFailure, afterSuccess, isFull, waitLeft } from './backoff.ts';
import { announceChange, type Changed } from './changes.ts';
import { HttpProblem, NoAnswer, NotUnderstood, type Server } from './http.ts';
import { pullAll } from './pull.ts';
import { type Exchange, pushAll } from './push.ts';
import { pruneLog } from './queue.ts';
import type { Contact, Replica } from './schema.ts';
import { single } from './single.ts';
import { contactOf, setContact } from './standing.ts';

export interface SyncDeps {
	db: Replica;
	server: Server;
	now(): number;
	/** From 0 to 1. */
	random(): number;
	/** Calls for another run after so many milliseconds; may come early or twice. */
	later(ms: number): void;
}

export interface Sync {
	/**
	 * Sends what waits and fetches what is new. Never rejects: how it went is in the contact. While
	 * a wait is on after a failure nothing is sent, unless `eager` (the member asks, or there is a
	 * sign that the server is back); a wait that the server asked for is kept even then.
	 */
	request(options?: { eager?: boolean }): Promise<void>;
}

export function createSync(deps: SyncDeps): Sync {
	let eager = false;
	const run = single(async () => {
		const hurry = eager;
		eager = false;
		await attempt(deps, hurry);
	});
	return {
		request(options = {}) {
			eager ||= options.eager ?? false;
			return run();
		},
	};
}

async function attempt(deps: SyncDeps, eager: boolean): Promise<void> {
	const { db, now, server } = deps;
	try {
		const before = await contactOf(db);
		const wait = waitLeft(before, now());
		if (wait > 0 && (before.asked || !eager)) return deps.later(wait);
		const after = await outcome(deps, before);
		if (server.signal?.aborted) return;
		await setContact(db, after);
		announceChange(['status']);
		if (after.notBefore > 0) deps.later(after.notBefore - now());
	} catch (error) {
		// The database was closed under us: the team was left, or the browser is going down.
		if (!server.signal?.aborted) console.error('Common Ground: sync', error);
	}
}

async function outcome(deps: SyncDeps, before: Contact): Promise<Contact> {
	const { now, random } = deps;
	let ease: number | undefined;
	const onBackoff = (ms: number) => {
		ease = Math.max(ease ?? 0, ms);
	};
	try {
		await exchangeAll({ ...deps, server: { ...deps.server, onBackoff } });
		await pruneLog(deps.db, now());
		return afterSuccess(now(), random(), ease);
	} catch (error) {
		if (!isOrdinary(error) && !deps.server.signal?.aborted)
			console.error('Common Ground: sync', error);
		return afterFailure(before, error, now(), random());
	}
}

/** No network, no answer in time, an answer that says no: these belong to the day. */
const isOrdinary = (error: unknown): boolean =>
	error instanceof HttpProblem || error instanceof NotUnderstood || error instanceof NoAnswer;

/** A server without room for changes can still be read, before that is said. */
function unlessFull(error: unknown): HttpProblem {
	if (error instanceof HttpProblem && isFull(error)) return error;
	throw error;
}

/** Push, then pull. A new epoch asks for a second round; a third would mean that the server contradicts itself. */
async function exchangeAll({ db, server, now }: Omit<SyncDeps, 'random' | 'later'>): Promise<void> {
	const changed = (what: Iterable<string>) => announceChange(what as Iterable<Changed>);
	const exchange: Exchange = { db, server, now, changed };
	for (let round = 0; round < 2; round++) {
		const sent = await pushAll(exchange).catch(unlessFull);
		const newEpoch = await pullAll(exchange);
		if (sent instanceof HttpProblem) throw sent;
		if (sent && !newEpoch) return;
	}
}
