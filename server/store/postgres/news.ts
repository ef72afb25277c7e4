import type { Pool, PoolClient } from 'pg';
import { z } from 'zod/mini';
import type { News } from '../store.ts';
import { sqlOn } from './sql.ts';
import { teamReads } from './teams.ts';

const CHANNEL = 'common_ground';
/** Bytes that PostgreSQL takes in one notification are 8,000; ids are shorter than this many together. */
const DEVICES_AT_ONCE = 50;
const AGAIN_MS = 1_000;

const Heard = z.union([
	z.object({
		type: z.literal('moved'),
		teamId: z.string(),
		epoch: z.string(),
		seq: z.int(),
	}),
	z.object({ type: z.literal('revoked'), deviceIds: z.array(z.string()) }),
	z.object({ type: z.literal('ended'), teamId: z.string() }),
]);

/**
 * News between server processes by NOTIFY, which is never sent inside a transaction that writes: it
 * would make all commits of the database wait for one another. A process that was cut off for a time
 * tells its listener where each team stands once it is back.
 */
export class PostgresNews {
	readonly #pool: Pool;
	readonly #failed: (error: Error) => void;
	#due = new Map<string, News>();
	#sending: Promise<void> | undefined;
	#listener: ((news: News) => void) | undefined;
	#client: PoolClient | undefined;
	#again: ReturnType<typeof setTimeout> | undefined;
	#closed = false;

	constructor(pool: Pool, failed: (error: Error) => void) {
		this.#pool = pool;
		this.#failed = failed;
	}

	/** Of several news of one team, while one is being sent, only the last goes out. */
	announce(news: News): void {
		for (const [key, part] of parts(news)) this.#due.set(key, part);
		this.#sending ??= this.#send();
	}

	listen(listener: (news: News) => void): void {
		this.#listener = listener;
		void this.#connect(false);
	}

	/** Sends what is due, and lets go of the connection. */
	async close(): Promise<void> {
		this.#closed = true;
		clearTimeout(this.#again);
		await this.#sending;
		this.#letGo();
	}

	async #send(): Promise<void> {
		while (this.#due.size > 0) {
			const due = [...this.#due.values()];
			this.#due = new Map();
			try {
				await this.#pool.query('SELECT pg_notify($1, text) FROM unnest($2::text[]) AS text', [
					CHANNEL,
					due.map((news) => JSON.stringify(news)),
				]);
			} catch (error) {
				this.#failed(error as Error);
			}
		}
		this.#sending = undefined;
	}

	async #connect(isAgain: boolean): Promise<void> {
		try {
			const client = await this.#pool.connect();
			if (this.#closed) return client.release(true);
			this.#client = client;
			client.on('notification', ({ payload }) => this.#hear(payload));
			client.on('error', (error) => this.#lost(error));
			await client.query(`LISTEN ${CHANNEL}`);
			if (isAgain) await this.#catchUp();
		} catch (error) {
			this.#lost(error as Error);
		}
	}

	#lost(error: Error): void {
		this.#failed(error);
		this.#letGo();
		clearTimeout(this.#again);
		if (!this.#closed) this.#again = setTimeout(() => void this.#connect(true), AGAIN_MS).unref();
	}

	/** Once: a connection that was let go of may still tell of its end. */
	#letGo(): void {
		const client = this.#client;
		this.#client = undefined;
		client?.release(true);
	}

	async #catchUp(): Promise<void> {
		for (const { id, epoch, seq } of await teamReads(sqlOn(this.#pool)).teams())
			this.#listener?.({ type: 'moved', teamId: id, epoch, seq });
	}

	#hear(payload: string | undefined): void {
		const heard = Heard.safeParse(parsed(payload));
		if (heard.success) this.#listener?.(heard.data);
	}
}

function* parts(news: News): Iterable<[string, News]> {
	if (news.type !== 'revoked') return void (yield [`${news.type} ${news.teamId}`, news]);
	for (let at = 0; at < news.deviceIds.length; at += DEVICES_AT_ONCE) {
		const deviceIds = news.deviceIds.slice(at, at + DEVICES_AT_ONCE);
		yield [`revoked ${deviceIds.join()}`, { type: 'revoked', deviceIds }];
	}
}

function parsed(payload: string | undefined): unknown {
	try {
		return JSON.parse(payload ?? '');
	} catch {
		return undefined;
	}
}
