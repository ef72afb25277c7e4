import { randomUUID } from 'node:crypto';
import { DevicesReply } from '@common-ground/shared/protocol/devices.ts';
import type { JoinReply } from '@common-ground/shared/protocol/join.ts';
import { ChangesReply, SnapshotHead, WireChange } from '@common-ground/shared/protocol/pull.ts';
import {
	PushReply,
	type QueuedMutation,
	type Verdict,
} from '@common-ground/shared/protocol/push.ts';
import { SCHEMA_VERSION } from '@common-ground/shared/protocol/version.ts';
import type { Answer, Question } from './http.ts';
import { TestSocket } from './socket.ts';

interface Asked {
	origin: string;
	ask(question: Question): Promise<Answer>;
}

/** A device that speaks the protocol and numbers its mutations. */
export class TestClient {
	readonly token: string;
	readonly epoch: string;
	readonly member: JoinReply['member'];
	readonly clientId = randomUUID();
	#server: Asked;
	#next = 1;

	constructor(server: Asked, { token, epoch, member }: JoinReply) {
		this.#server = server;
		this.token = token;
		this.epoch = epoch;
		this.member = member;
	}

	/** The next mutation of this client. */
	mutation(name: string, args: unknown): QueuedMutation {
		return { uuid: randomUUID(), id: this.#next++, name, args, base: 0 };
	}

	ask(question: Question): Promise<Answer> {
		return this.#server.ask({ token: this.token, ...question });
	}

	/** A push exactly as given. */
	offer(mutations: readonly QueuedMutation[], others: object = {}): Promise<Answer> {
		const { clientId, epoch } = this;
		const body = { clientId, epoch, schemaVersion: SCHEMA_VERSION, mutations, ...others };
		return this.ask({ method: 'POST', path: '/v1/push', body });
	}

	async push(...mutations: QueuedMutation[]): Promise<PushReply> {
		return PushReply.parse((await this.offer(mutations)).body);
	}

	async mutate(name: string, args: unknown): Promise<Verdict> {
		const { verdicts } = await this.push(this.mutation(name, args));
		return verdicts[0] as Verdict;
	}

	askChanges(seq: number, epoch = this.epoch): Promise<Answer> {
		const query = new URLSearchParams({ epoch, seq: String(seq), clientId: this.clientId });
		return this.ask({ path: `/v1/changes?${query}` });
	}

	async changes(seq: number): Promise<ChangesReply> {
		return ChangesReply.parse((await this.askChanges(seq)).body);
	}

	/** All pages since a seq. */
	async changesSince(seq: number): Promise<ChangesReply[]> {
		const page = await this.changes(seq);
		return page.more ? [page, ...(await this.changesSince(page.cursor.seq))] : [page];
	}

	/** The seq of the team as this client sees it. */
	async seq(): Promise<number> {
		return (await this.snapshot()).head.cursor.seq;
	}

	async snapshot(): Promise<{ head: SnapshotHead; records: WireChange[] }> {
		const answer = await this.ask({ path: `/v1/snapshot?clientId=${this.clientId}` });
		const [head, ...rest] = answer.text.trimEnd().split('\n');
		return {
			head: SnapshotHead.parse(JSON.parse(head ?? '')),
			records: rest.map((line) => WireChange.parse(JSON.parse(line))),
		};
	}

	async deviceId(): Promise<string> {
		const { devices } = DevicesReply.parse((await this.ask({ path: '/v1/devices' })).body);
		return devices.find(({ current }) => current)?.id ?? '';
	}

	/** A live connection that has said hello and heard where the team stands. */
	async live(): Promise<TestSocket> {
		const socket = await TestSocket.open(this.#server.origin);
		socket.send({ type: 'hello', token: this.token });
		await socket.next();
		return socket;
	}
}
