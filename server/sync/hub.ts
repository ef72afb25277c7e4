import { LIVE_CLOSE, type LivePoke } from '@common-ground/shared/protocol/live.ts';
import { WebSocket } from 'ws';
import type { News } from '../store/store.ts';

export interface LiveConnection {
	socket: WebSocket;
	teamId: string;
	deviceId: string;
}

/** Bytes that may wait for a slow reader; beyond, it is cut off and catches up by `changes`. */
const WAITING_LIMIT = 64_000;

/** The live connections of all teams. Pokes of one tick become one message a team. */
export class LiveHub {
	readonly #teams = new Map<string, Set<LiveConnection>>();
	readonly #due = new Map<string, Extract<News, { type: 'moved' }>>();
	/** The last poke of each team, so that nobody hears the same twice. */
	readonly #told = new Map<string, string>();
	readonly #announce: (news: News) => void;

	/** `announce` passes on to other processes what happened in this one. */
	constructor(announce: (news: News) => void = () => {}) {
		this.#announce = announce;
	}

	add(connection: LiveConnection): void {
		const team = this.#teams.get(connection.teamId) ?? new Set();
		this.#teams.set(connection.teamId, team.add(connection));
	}

	remove(connection: LiveConnection): void {
		const team = this.#teams.get(connection.teamId);
		team?.delete(connection);
		if (team?.size === 0) this.#teams.delete(connection.teamId);
	}

	/** How many connections are open. */
	get size(): number {
		return [...this.#teams.values()].reduce((sum, team) => sum + team.size, 0);
	}

	/** Tells a team's clients that something newer exists. */
	poke(teamId: string, epoch: string, seq: number): void {
		if (this.#due.size === 0) setImmediate(() => this.#flush());
		this.#due.set(teamId, { type: 'moved', teamId, epoch, seq });
	}

	/** Ends the live connections of devices whose access was taken back. */
	revoke(deviceIds: readonly string[]): void {
		if (deviceIds.length === 0) return;
		this.#cutOff(deviceIds);
		this.#announce({ type: 'revoked', deviceIds });
	}

	/** What another process did. */
	hear(news: News): void {
		if (news.type === 'moved') this.#tell(news);
		else this.#cutOff(news.deviceIds);
	}

	#cutOff(deviceIds: readonly string[]): void {
		const revoked = new Set(deviceIds);
		for (const { socket, deviceId } of this.#all())
			if (revoked.has(deviceId)) socket.close(LIVE_CLOSE.badToken, 'Access was taken back');
	}

	#flush(): void {
		const due = [...this.#due.values()];
		this.#due.clear();
		for (const news of due) {
			this.#tell(news);
			this.#announce(news);
		}
	}

	#tell({ teamId, epoch, seq }: Extract<News, { type: 'moved' }>): void {
		const text = pokeText(epoch, seq);
		if (this.#told.get(teamId) === text) return;
		this.#told.set(teamId, text);
		for (const { socket } of this.#teams.get(teamId) ?? []) send(socket, text);
	}

	*#all(): Iterable<LiveConnection> {
		for (const team of this.#teams.values()) yield* team;
	}
}

export const pokeText = (epoch: string, seq: number): string => {
	const poke: LivePoke = { type: 'poke', epoch, seq };
	return JSON.stringify(poke);
};

function send(socket: WebSocket, text: string): void {
	if (socket.readyState !== WebSocket.OPEN) return;
	if (socket.bufferedAmount > WAITING_LIMIT) socket.terminate();
	else socket.send(text);
}
