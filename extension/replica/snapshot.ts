import { SnapshotHead, WireChange } from '@common-ground/shared/protocol/pull.ts';
import { call, NoAnswer, NotUnderstood, understand } from './http.ts';
import type { Exchange } from './push.ts';
import { restart } from './rebase.ts';
import { standingOf } from './standing.ts';

/** Long enough for tens of thousands of records on a slow line. */
const TIMEOUT_MS = 4 * 60_000;

/**
 * Fetches everything this member may see and starts anew from it. All of it is read before the
 * database is touched: a transaction cannot wait for a network, and half a snapshot is none.
 */
export async function takeSnapshot(exchange: Exchange): Promise<void> {
	const { clientId } = await standingOf(exchange.db);
	const path = `/v1/snapshot?${new URLSearchParams({ clientId })}`;
	const response = await call(exchange.server, path, { timeout: TIMEOUT_MS });
	let head: SnapshotHead | undefined;
	const records: WireChange[] = [];
	for await (const line of lines(response)) {
		const value = json(line);
		if (head) records.push(understand(WireChange, value));
		else head = understand(SnapshotHead, value);
	}
	// A connection that broke off looks like an end.
	if (!head || records.length !== head.records) throw new NotUnderstood();
	exchange.changed(await restart(exchange.db, head, records, exchange.now()));
}

async function* lines(response: Response): AsyncGenerator<string> {
	if (!response.body) return;
	const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
	let rest = '';
	for (;;) {
		const { done, value } = await reader.read().catch((cause: unknown) => {
			throw new NoAnswer(cause);
		});
		if (done) break;
		const parts = (rest + value).split('\n');
		rest = parts.pop() ?? '';
		yield* parts;
	}
	if (rest) yield rest;
}

function json(line: string): unknown {
	try {
		return JSON.parse(line);
	} catch {
		throw new NotUnderstood();
	}
}
