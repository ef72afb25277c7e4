import {
	type Cursor,
	SnapshotHead,
	SnapshotPart,
	WireChange,
} from '@common-ground/shared/protocol/pull.ts';
import { call, NoAnswer, NotUnderstood, type Server, understand } from './http.ts';
import type { Exchange } from './push.ts';
import { restart } from './rebase.ts';

/** Long enough for tens of thousands of records on a slow line. */
const TIMEOUT_MS = 4 * 60_000;

/**
 * Fetches everything this member may see and starts anew from it. All of it is read before the
 * database is touched: a transaction cannot wait for a network, and half a snapshot is none. `isFresh`: a
 * snapshot that the server made a while ago will not do.
 */
export async function takeSnapshot(
	{ db, server, changed }: Exchange,
	{ isFresh = false } = {},
): Promise<void> {
	const query = isFresh ? '?fresh' : '';
	const parts = await Promise.all(
		SnapshotPart.options.map((part) => fetchPart(server, `${part}${query}`)),
	);
	const cursor = earliest(parts.map(({ head }) => head.cursor));
	changed(
		await restart(
			db,
			cursor,
			parts.flatMap(({ records }) => records),
		),
	);
}

async function fetchPart(
	server: Server,
	part: string,
): Promise<{ head: SnapshotHead; records: WireChange[] }> {
	const response = await call(server, `/v1/snapshot/${part}`, { timeout: TIMEOUT_MS });
	let head: SnapshotHead | undefined;
	const records: WireChange[] = [];
	for await (const line of lines(response)) {
		const value = json(line);
		if (head) records.push(understand(WireChange, value));
		else head = understand(SnapshotHead, value);
	}
	// A connection that broke off looks like an end.
	if (!head || records.length !== head.records) throw new NotUnderstood();
	return { head, records };
}

/** Parts may be of different age; what is missing in the older ones comes as changes. */
function earliest(cursors: readonly Cursor[]): Cursor {
	const [first, ...others] = cursors;
	// A restore between two of them: the next try meets one epoch.
	if (!first || others.some(({ epoch }) => epoch !== first.epoch)) throw new NotUnderstood();
	return { epoch: first.epoch, seq: Math.min(...cursors.map(({ seq }) => seq)) };
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
