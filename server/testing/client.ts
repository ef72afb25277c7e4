import { randomUUID } from 'node:crypto';
import { DevicesReply } from '@common-ground/shared/protocol/devices.ts';
import type { JoinReply } from '@common-ground/shared/protocol/join.ts';
import {
	ChangesReply,
	SnapshotHead,
	SnapshotPart,
	WireChange,
} from '@common-ground/shared/protocol/pull.ts';
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

/** Everything that a client may see, and where it stands with it. */
interface Whole extends Pick<ChangesReply, 'cursor' | 'more' | 'lastMutationId' | 'checksums'> {
	records: WireChange[];
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

	get origin(): string {
		return this.#server.origin;
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
		return (await this.whole()).cursor.seq;
	}

	/** One part of the snapshot, which may be older than the team is. */
	async part(part: SnapshotPart): Promise<{ head: SnapshotHead; records: WireChange[] }> {
		const answer = await this.ask({ path: `/v1/snapshot/${part}` });
		const [head, ...rest] = answer.text.trimEnd().split('\n');
		return {
			head: SnapshotHead.parse(JSON.parse(head ?? '')),
			records: rest.map((line) => WireChange.parse(JSON.parse(line))),
		};
	}

	/** Everything that this client may see, as a new device reads it, and the last page's facts. */
	async whole(): Promise<Whole> {
		const parts = await Promise.all(SnapshotPart.options.map((part) => this.part(part)));
		const seq = Math.min(...parts.map(({ head }) => head.cursor.seq));
		const pages = await this.changesSince(seq);
		const records = new Map<string, WireChange>();
		for (const change of [
			...parts.flatMap((part) => part.records),
			...pages.flatMap(({ changes }) => changes),
		])
			if (change.op === 'put') records.set(`${change.collection}/${change.id}`, change);
			else records.delete(`${change.collection}/${change.id}`);
		const { cursor, more, lastMutationId, checksums } = pages[pages.length - 1] as ChangesReply;
		return { cursor, more, lastMutationId, checksums, records: [...records.values()] };
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
