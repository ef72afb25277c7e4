import { TestClient } from '@common-ground/server/testing/client.ts';
import { suggestion } from '@common-ground/server/testing/examples.ts';
import { ask } from '@common-ground/server/testing/http.ts';
import type { JoinReply } from '@common-ground/shared/protocol/join.ts';

/** What the server said to have taken. */
export interface Acknowledged {
	uuids: string[];
}

/** Who pushes as fast as the server answers, until it answers no more. */
export interface Load {
	acknowledged: Acknowledged;
	/** Settles when every client has met the end of its server. */
	ended: Promise<void>;
}

/** Clients of members who joined once and go on after every restart, wherever the server is then. */
export class Crowd {
	readonly #replies: JoinReply[];

	private constructor(replies: JoinReply[]) {
		this.#replies = replies;
	}

	static async join(origin: string, invites: readonly string[]): Promise<Crowd> {
		const replies: JoinReply[] = [];
		for (const [n, invite] of invites.entries()) {
			const body = { invite, name: `Member ${n}`, device: 'Test' };
			const answer = await ask(origin, { method: 'POST', path: '/v1/join', body });
			replies.push(answer.body as JoinReply);
		}
		return new Crowd(replies);
	}

	/** Begins to push; each client is a new one, as after an installation. */
	push(origin: string): Load {
		const acknowledged: Acknowledged = { uuids: [] };
		const server = { origin, ask: (question: Parameters<typeof ask>[1]) => ask(origin, question) };
		const clients = this.#replies.map((reply) => new TestClient(server, reply));
		const ended = Promise.all(clients.map((client) => pushUntilEnd(client, acknowledged)));
		return { acknowledged, ended: ended.then(() => {}) };
	}
}

async function pushUntilEnd(client: TestClient, acknowledged: Acknowledged): Promise<void> {
	for (;;) {
		const mutations = Array.from({ length: 1 + Math.floor(Math.random() * 3) }, () =>
			client.mutation('concept.suggest', suggestion()),
		);
		try {
			const { verdicts } = await client.push(...mutations);
			acknowledged.uuids.push(...verdicts.map(({ uuid }) => uuid));
		} catch {
			return;
		}
	}
}
