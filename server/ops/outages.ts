import { type Outage, outageOf } from '../store/outage.ts';
import { errorFacts, type Logger } from './log.ts';
import { ProblemError } from './problem.ts';

/** Times at which the store takes nothing: each request is told what to do, the log says it once. */
export class Outages {
	readonly #log: Logger;
	#now: Outage | undefined;

	constructor(log: Logger) {
		this.#log = log;
	}

	/** What to answer to a request that met this error; undefined if it is no outage. */
	met(error: unknown): ProblemError | undefined {
		const outage = outageOf(error);
		if (!outage) return undefined;
		if (this.#now !== outage) this.#log.error(errorFacts(error), LOGGED[outage]);
		this.#now = outage;
		return outage === 'full' ? full() : away();
	}

	/** Something was written: whatever was, is over. */
	over(): void {
		if (this.#now) this.#log.info('the storage takes changes again');
		this.#now = undefined;
	}
}

const LOGGED: Readonly<Record<Outage, string>> = {
	full: 'no room left to write: nothing is taken until there is',
	away: 'the database does not answer',
};

const full = (): ProblemError =>
	new ProblemError(
		'storage_full',
		'The server has no room left to write. Your changes are kept in this browser and sent when there is; tell whoever looks after the server.',
		{ headers: { 'Retry-After': '60' } },
	);

const away = (): ProblemError =>
	new ProblemError(
		'busy',
		'The server’s database does not answer. Your changes are kept in this browser, and sent when it does.',
		{ headers: { 'Retry-After': '10' } },
	);
