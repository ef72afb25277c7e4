import { LIVE_CLOSE, type LivePoke } from '@common-ground/shared/protocol/live.ts';
import type { News } from '../store/store.ts';

/** A poke as each transport sends it, written once for all who hear it. */
export interface PokeTexts {
	/** A message of the WebSocket. */
	message: string;
	/** An event of the stream. */
	event: string;
}

/** One who listens, whatever carries it. */
export interface LiveConnection {
	teamId: string;
	memberId: string;
	deviceId: string;
	/** Drops the connection if its reader takes too little: it comes again and catches up by `changes`. */
	tell(poke: PokeTexts): void;
	/** Ends it, with a code of `LIVE_CLOSE` where the transport has codes. */
	end(code: number, reason: string): void;
}

export interface LiveLimits {
	/** Connections of one member, over all their devices. */
	perMember: number;
	perTeam: number;
}

export const LIVE_LIMITS: LiveLimits = { perMember: 20, perTeam: 10_000 };

/** Bytes that may wait for a slow reader. */
export const WAITING_LIMIT = 64_000;

/** The live connections of all teams. Pokes of one tick become one message a team. */
export class LiveHub {
	readonly #teams = new Map<string, Set<LiveConnection>>();
	/** Connections a member, by team and member. */
	readonly #members = new Map<string, number>();
	readonly #due = new Map<string, Extract<News, { type: 'moved' }>>();
	/** The last poke of each team, so that nobody hears the same twice. */
	readonly #told = new Map<string, string>();
	readonly #announce: (news: News) => void;
	readonly #limits: LiveLimits;

	/** `announce` passes on to other processes what happened in this one. */
	constructor(announce: (news: News) => void = () => {}, limits: LiveLimits = LIVE_LIMITS) {
		this.#announce = announce;
		this.#limits = limits;
	}

	/** False, and nothing is added, where the member or the team has too many. */
	add(connection: LiveConnection): boolean {
		const { teamId, memberId } = connection;
		if (!this.hasRoomFor(teamId, memberId)) return false;
		const team = this.#teams.get(teamId) ?? new Set();
		this.#teams.set(teamId, team.add(connection));
		const key = memberKey(teamId, memberId);
		this.#members.set(key, (this.#members.get(key) ?? 0) + 1);
		return true;
	}

	/** Could one more be added? */
	hasRoomFor(teamId: string, memberId: string): boolean {
		const { perMember, perTeam } = this.#limits;
		const own = this.#members.get(memberKey(teamId, memberId)) ?? 0;
		return own < perMember && (this.#teams.get(teamId)?.size ?? 0) < perTeam;
	}

	remove(connection: LiveConnection): void {
		const team = this.#teams.get(connection.teamId);
		if (!team?.delete(connection)) return;
		if (team.size === 0) this.#teams.delete(connection.teamId);
		const key = memberKey(connection.teamId, connection.memberId);
		const own = (this.#members.get(key) ?? 1) - 1;
		if (own > 0) this.#members.set(key, own);
		else this.#members.delete(key);
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

	/** Ends all live connections of a team that was deleted. */
	end(teamId: string): void {
		this.#endTeam(teamId);
		this.#announce({ type: 'ended', teamId });
	}

	/** What another process did. */
	hear(news: News): void {
		if (news.type === 'moved') this.#tell(news);
		else if (news.type === 'ended') this.#endTeam(news.teamId);
		else this.#cutOff(news.deviceIds);
	}

	/** Teams that have a connection open. */
	get teamIds(): string[] {
		return [...this.#teams.keys()];
	}

	#endTeam(teamId: string): void {
		this.#told.delete(teamId);
		for (const connection of this.#teams.get(teamId) ?? [])
			connection.end(LIVE_CLOSE.badToken, 'The team was deleted');
	}

	#cutOff(deviceIds: readonly string[]): void {
		const revoked = new Set(deviceIds);
		for (const team of this.#teams.values())
			for (const connection of team)
				if (revoked.has(connection.deviceId))
					connection.end(LIVE_CLOSE.badToken, 'Access was taken back');
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
		const texts = pokeTexts(epoch, seq);
		if (this.#told.get(teamId) === texts.message) return;
		this.#told.set(teamId, texts.message);
		for (const connection of this.#teams.get(teamId) ?? []) connection.tell(texts);
	}
}

const memberKey = (teamId: string, memberId: string): string => `${teamId} ${memberId}`;

/** The event's id says where the client stands once it has heard it. */
export function pokeTexts(epoch: string, seq: number): PokeTexts {
	const poke: LivePoke = { type: 'poke', epoch, seq };
	const message = JSON.stringify(poke);
	return { message, event: `id: ${eventId(epoch, seq)}\ndata: ${message}\n\n` };
}

export const eventId = (epoch: string, seq: number): string => `${epoch}.${seq}`;
