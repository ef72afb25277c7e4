import { randomUUID } from 'node:crypto';
import { parseInviteLink } from '@common-ground/shared/protocol/join.ts';
import { SCHEMA_VERSION } from '@common-ground/shared/protocol/version.ts';

/** What the team says of a ticket. */
export interface Said {
	/** Title of its priority; null: it has none. */
	title: string | null;
	/** `performance.now()` when the server had acknowledged it. */
	at: number;
}

/** Somebody of the team without a browser: what they change comes to the others through the real server. */
export class Teammate {
	/** Of tickets that were ever tagged, by key. */
	readonly said = new Map<string, Said>();
	readonly #origin: string;
	readonly #token: string;
	readonly #epoch: string;
	readonly #host: string;
	readonly #clientId = randomUUID();
	readonly #priorities = new Map<string, string>();
	#id = 0;

	/** Joins by an invite. `host` is that of the tickets, Jira's. */
	static async join(link: string, host: string): Promise<Teammate> {
		const { origin, secret: invite } = parseInviteLink(link) ?? { origin: '', secret: '' };
		const reply = await post(`${origin}/v1/join`, { invite, name: 'Ian Novak', device: 'A test' });
		return new Teammate(origin, reply as { token: string; epoch: string }, host);
	}

	constructor(origin: string, { token, epoch }: { token: string; epoch: string }, host: string) {
		this.#origin = origin;
		this.#token = token;
		this.#epoch = epoch;
		this.#host = host;
	}

	/** Ranks a priority last in the shared list. */
	async rank(title: string): Promise<void> {
		const id = randomUUID();
		const serves = { marketing: '', it: '' };
		await this.change('priority.create', {
			...{ id, list: 'shared', title, bet: 'normal', serves, outcome: '' },
		});
		this.#priorities.set(title, id);
	}

	/** Takes a ranked priority off its list. */
	close(title: string, state: 'done' | 'dropped'): Promise<void> {
		return this.change('priority.close', { id: this.#priorities.get(title), state });
	}

	/** null takes the tag off. */
	async tag(key: string, title: string | null): Promise<void> {
		const priorityId = title === null ? null : this.#priorities.get(title);
		const ref = { system: 'jira', host: this.#host, key };
		// From now on nobody can say which of the two the others see.
		this.said.set(key, { title, at: Number.POSITIVE_INFINITY });
		await this.change('ticket.tag', { ref, priorityId });
		this.said.set(key, { title, at: performance.now() });
	}

	/** Any change, by the name of its mutation; rejects where the server refuses it. */
	async change(name: string, args: object): Promise<void> {
		const mutations = [{ uuid: randomUUID(), id: ++this.#id, name, args, base: 0 }];
		const body = {
			...{ clientId: this.#clientId, epoch: this.#epoch, schemaVersion: SCHEMA_VERSION },
			mutations,
		};
		const reply = JSON.stringify(await post(`${this.#origin}/v1/push`, body, this.#token));
		if (!/"verdict":"(applied|merged)"/.test(reply)) throw new Error(`Refused: ${reply}`);
	}
}

async function post(url: string, body: object, token?: string): Promise<unknown> {
	const reply = await fetch(url, {
		method: 'POST',
		headers: {
			'content-type': 'application/json',
			...(token ? { authorization: `Bearer ${token}` } : {}),
		},
		body: JSON.stringify(body),
	});
	if (!reply.ok) throw new Error(`${reply.status}: ${await reply.text()}`);
	return reply.json();
}
