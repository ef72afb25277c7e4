import { LIVE_CLOSE, type LivePoke } from '@common-ground/shared/protocol/live.ts';
import { WebSocket } from 'ws';

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
	readonly #due = new Map<string, string>();

	add(connection: LiveConnection): void {
		const team = this.#teams.get(connection.teamId) ?? new Set();
		this.#teams.set(connection.teamId, team.add(connection));
	}

	remove(connection: LiveConnection): void {
		const team = this.#teams.get(connection.teamId);
		team?.delete(connection);
		if (team?.size === 0) this.#teams.delete(connection.teamId);
	}

	/** Tells a team's clients that something newer exists. */
	poke(teamId: string, epoch: string, seq: number): void {
		if (this.#due.size === 0) setImmediate(() => this.#flush());
		this.#due.set(teamId, pokeText(epoch, seq));
	}

	/** Ends the live connections of devices whose access was taken back. */
	revoke(deviceIds: readonly string[]): void {
		const revoked = new Set(deviceIds);
		if (revoked.size === 0) return;
		for (const { socket, deviceId } of this.#all())
			if (revoked.has(deviceId)) socket.close(LIVE_CLOSE.badToken, 'Access was taken back');
	}

	#flush(): void {
		for (const [teamId, text] of this.#due)
			for (const { socket } of this.#teams.get(teamId) ?? []) send(socket, text);
		this.#due.clear();
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
