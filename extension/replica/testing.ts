import 'fake-indexeddb/auto';
import type { Role } from '@common-ground/shared/model/member.ts';
import type { Collection } from '@common-ground/shared/model/records.ts';
import type { Cursor, WireChange } from '@common-ground/shared/protocol/pull.ts';
import type { Fetch } from './http.ts';
import { openReplica, write } from './open.ts';
import { restart } from './rebase.ts';
import type { Replica } from './schema.ts';
import { setStanding } from './standing.ts';

/** For tests only. */
export const EPOCH = 'epoch-1';

let count = 0;

/** A replica of a joined team of its own, at seq 1 of `EPOCH`, that holds `records`. */
export async function joined(
	records: readonly WireChange[] = [],
	role: Role = 'admin',
): Promise<Replica> {
	const db = await openReplica(`team-${++count}`);
	await write(db, async (tx) =>
		setStanding(tx, {
			kind: 'joined',
			me: { id: 'mary', name: 'Mary', side: 'marketing', role },
			clientId: crypto.randomUUID(),
			epoch: EPOCH,
			seq: null,
			nextMutationId: 1,
		}),
	);
	await restart(db, { epoch: EPOCH, seq: 1 }, records);
	return db;
}

export const put = (
	collection: Collection | (string & {}),
	data: Record<string, unknown> & { id: string },
	seq = 1,
): WireChange => ({ op: 'put', collection, id: data.id, scope: 'team', seq, data });

export const concept = (id: string, more: Record<string, unknown> = {}) => ({
	id,
	subjectField: '',
	kind: 'term',
	status: 'approved',
	definition: { marketing: 'old', it: 'old' },
	changes: { marketing: '', it: '' },
	example: '',
	related: [],
	vouchedBy: '',
	vouchedAt: '',
	...more,
});

export const edit = (id: string, it: string) => ({
	name: 'concept.edit',
	args: { id, fields: { definition: { it } } },
});

/** Everything in the database, to compare before and after. */
export async function contents(db: Replica): Promise<unknown> {
	const names = [...db.objectStoreNames];
	const tx = db.transaction(names);
	return Promise.all(names.map(async (name) => [name, await tx.objectStore(name).getAll()]));
}

/**
 * A server made of answers: `POST /v1/push` and so on, each a function of the body or the query.
 * What has no answer does not answer. `seen` holds the requests in order.
 */
export function scripted(
	answers: Record<string, (asked: unknown) => Response | Promise<Response>>,
): { fetch: Fetch; seen: string[] } {
	const seen: string[] = [];
	return {
		seen,
		fetch: async (url, init) => {
			const { pathname, searchParams } = new URL(url);
			const name = `${init.method ?? 'GET'} ${pathname}`;
			seen.push(name);
			const answer = answers[name];
			if (!answer) throw new TypeError('Failed to fetch');
			const body = init.body ? JSON.parse(String(init.body)) : Object.fromEntries(searchParams);
			return answer(body);
		},
	};
}

/** The three parts of a snapshot, of which the team's holds the records. */
export const snapshot = (
	cursor: Cursor,
	records: readonly WireChange[] = [],
): Record<string, () => Response> => {
	const part = (scope: string, held: readonly WireChange[]) => () =>
		new Response(
			[{ cursor, scope, records: held.length }, ...held]
				.map((line) => JSON.stringify(line))
				.join('\n'),
		);
	return {
		'GET /v1/snapshot/team': part('team', records),
		'GET /v1/snapshot/side': part('side:it', []),
		'GET /v1/snapshot/own': part('member:mary', []),
	};
};

export const problem = (
	status: number,
	code: string,
	message = code,
	headers: Record<string, string> = {},
): Response => Response.json({ code, message }, { status, headers });

/**
 * Ends the transaction of the n-th request from now on that may write, as if the browser had been killed there.
 * Returns how to take that back.
 */
export function dieAt(n: number): () => void {
	const { prototype } = IDBObjectStore;
	const names = ['put', 'add', 'delete', 'clear', 'get', 'getAll'] as const;
	const originals = names.map((name) => prototype[name]);
	let requests = 0;
	for (const name of names) {
		const original = prototype[name] as (...args: unknown[]) => IDBRequest;
		Object.defineProperty(prototype, name, {
			configurable: true,
			writable: true,
			value(this: IDBObjectStore, ...args: unknown[]) {
				const request = original.apply(this, args);
				if (this.transaction.mode === 'readwrite' && ++requests === n)
					queueMicrotask(() => this.transaction.abort());
				return request;
			},
		});
	}
	return () => {
		for (const [index, name] of names.entries())
			Object.defineProperty(prototype, name, {
				configurable: true,
				writable: true,
				value: originals[index],
			});
	};
}
