import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLog } from '@common-ground/server/ops/log.ts';
import {
	createInvite,
	createTeam,
	type RunningServer,
	startServer,
} from '@common-ground/server/service.ts';
import { anyFree } from '@common-ground/server/start/ports.ts';
import type { Store } from '@common-ground/server/store/store.ts';
import type { Concept, Term } from '@common-ground/shared/model/concept.ts';
import type { Collection } from '@common-ground/shared/model/records.ts';
import type { InviteRequest } from '@common-ground/shared/protocol/join.ts';

/** The real server, with a team and the starter pack, in a folder that goes with it. */
export interface TestServer {
	/** The same over stops and starts. */
	origin: string;
	/** While it runs. */
	readonly store: Store;
	readonly teamId: string;
	/** Makes an invite link; for one person and one hour unless said otherwise. The server must be running. */
	invite(request: Pick<InviteRequest, 'side' | 'role'> & Partial<InviteRequest>): Promise<string>;
	/** Puts records into its team as they are, past the rules of editing: for glossaries of a size nobody types. */
	fill(records: { concepts: readonly Concept[]; terms: readonly Term[] }): Promise<void>;
	/** Ends it; its data stays. */
	stop(): Promise<void>;
	/** After `stop`: again on the same port, with its data. */
	start(): Promise<void>;
	[Symbol.asyncDispose](): Promise<void>;
}

/** What the server logs belongs to its own tests. */
const silent = createLog({ write: () => {} });

/** `env` may name a PostgreSQL database. */
export async function startTestServer({ env = {} } = {}): Promise<TestServer> {
	const dataFolder = await mkdtemp(join(tmpdir(), 'common-ground-server-'));
	const options = { dataFolder, host: '127.0.0.1', port: await anyFree(), log: silent, env };
	let running: RunningServer | undefined = await startServer(options);
	const { origin } = running;
	const team = await createTeam(running.store, 'Acme', silent);

	const fill: TestServer['fill'] = async ({ concepts, terms }) => {
		await running?.store.write(async (tx) => {
			await tx.lock(team.id);
			const seq = await tx.nextSeq(team.id);
			const put = (collection: Collection) => (record: Concept | Term) => ({
				collection,
				id: record.id,
				scope: 'team' as const,
				seq,
				data: JSON.stringify(record),
			});
			await tx.writeRecords(team.id, [...concepts.map(put('concept')), ...terms.map(put('term'))]);
		});
	};
	const stop = async (): Promise<void> => {
		await running?.close();
		running = undefined;
	};
	return {
		origin,
		teamId: team.id,
		get store() {
			if (!running) throw new Error('The test server is stopped.');
			return running.store;
		},
		async invite({ side, role, hours = 1, uses = 1 }) {
			if (!running) throw new Error('The test server is stopped; start it before inviting.');
			const request = { teamId: team.id, origin, side, role, hours, uses };
			return (await createInvite(running.store, request)).link;
		},
		fill,
		stop,
		async start() {
			running ??= await startServer(options);
		},
		async [Symbol.asyncDispose]() {
			await stop();
			await rm(dataFolder, { recursive: true, force: true });
		},
	};
}
