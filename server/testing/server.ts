import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Role } from '@common-ground/shared/model/member.ts';
import type { Side } from '@common-ground/shared/model/side.ts';
import { JoinReply } from '@common-ground/shared/protocol/join.ts';
import { createLog } from '../ops/log.ts';
import {
	createInvite,
	createTeam,
	type RunningServer,
	type ServerOptions,
	startServer,
} from '../service.ts';
import type { Store, TeamRow } from '../store/store.ts';
import { TestClient } from './client.ts';
import { type Answer, ask, type Question } from './http.ts';

interface Options extends Partial<Pick<ServerOptions, 'live' | 'env' | 'patience'>> {
	/** Where the data is; a new temporary one unless given. It goes with the server. */
	folder?: string;
	/** The parts of the starter pack that the team has; all of them unless given. */
	parts?: readonly string[];
}

/** The real server on a free port, with one team and the starter pack, in a folder that goes with it. */
export class TestServer {
	readonly folder: string;
	/** Every line that was logged. */
	readonly log: string[] = [];
	team: TeamRow;
	#running: RunningServer;
	#options: ServerOptions;

	static async start({ folder: given, parts, ...options }: Options = {}): Promise<TestServer> {
		const folder = given ?? (await mkdtemp(join(tmpdir(), 'common-ground-server-')));
		const lines: string[] = [];
		const log = createLog({ write: (line) => void lines.push(line) });
		const all = { env: {}, ...options, dataFolder: folder, host: '127.0.0.1', port: 0, log };
		const running = await startServer(all);
		const team = await createTeam(running.store, 'Acme', log, parts ? { parts } : {});
		return new TestServer(all, running, team, lines);
	}

	constructor(options: ServerOptions, running: RunningServer, team: TeamRow, log: string[]) {
		this.folder = options.dataFolder;
		this.log = log;
		this.team = team;
		this.#options = options;
		this.#running = running;
	}

	get origin(): string {
		return this.#running.origin;
	}

	get store(): Store {
		return this.#running.store;
	}

	ask(question: Question): Promise<Answer> {
		return ask(this.origin, question);
	}

	/** The secret of a new invite. */
	async invite(role: Role = 'member', side: Side = 'it', uses = 1, teamId = this.team.id) {
		const request = { teamId, origin: this.origin, role, side, hours: 1, uses };
		const { link } = await createInvite(this.store, request);
		return link.split('#')[1] ?? '';
	}

	async join(role: Role = 'member', side: Side = 'it', teamId = this.team.id): Promise<TestClient> {
		const invite = await this.invite(role, side, 1, teamId);
		const body = { invite, name: 'Robin Example', device: 'Chrome on Linux' };
		const answer = await this.ask({ method: 'POST', path: '/v1/join', body });
		return new TestClient(this, JoinReply.parse(answer.body));
	}

	close(): Promise<void> {
		return this.#running.close();
	}

	/** Again, with its data, on another port; with other settings, where some are given. */
	async restart(env: Record<string, string> = {}): Promise<void> {
		await this.close();
		this.#options.env = { ...this.#options.env, ...env };
		this.#running = await startServer(this.#options);
	}

	async [Symbol.asyncDispose](): Promise<void> {
		await this.close();
		await rm(this.folder, { recursive: true, force: true });
	}
}
