import type { HistoryEntry, Reader, Usage } from '../store/store.ts';

/** How much may be stored, the history included; undefined for no limit. */
export interface Allowance {
	records: number | undefined;
	bytes: number | undefined;
}

/** What one member may store, and what the whole team may. */
export interface Allowances {
	member: Allowance;
	team: Allowance;
}

const MB = 1_000_000;

/**
 * Far above what people write by hand in years, and room for one list of 100,000 terms, which is about 250,000
 * records; a team stays within a small machine's disk.
 */
export const ALLOWANCES: Allowances = {
	member: { records: 400_000, bytes: 1_000 * MB },
	team: { records: 1_000_000, bytes: 5_000 * MB },
};

/** Milliseconds for which other processes' writes may go unseen. */
const FRESH_MS = 60_000;
/** About what a line of the history takes besides its texts. */
const ENTRY_BYTES = 300;

interface Known {
	at: number;
	members: Map<string, Usage>;
	team: Usage;
}

/**
 * Knows how much was stored by whom, so that nobody can fill the disk. Nothing is given back by a delete: the
 * history keeps what was there. Whoever comes to the limit may pass it by one push, or by what others
 * wrote through another process within the minute.
 */
export class Room {
	readonly #allowances: Allowances;
	readonly #teams = new Map<string, Known>();

	constructor(allowances: Allowances) {
		this.#allowances = allowances;
	}

	/** A sentence for the author if nothing more may be stored. */
	async refusal(reader: Reader, teamId: string, memberId: string): Promise<string | undefined> {
		const { members, team } = await this.#known(reader, teamId);
		if (isUsedUp(members.get(memberId) ?? NOTHING, this.#allowances.member))
			return refused('You have stored as much as one member may');
		if (isUsedUp(team, this.#allowances.team))
			return refused('Your team has stored as much as it may');
		return undefined;
	}

	/** Takes note of what was written for good. */
	add(teamId: string, memberId: string, written: Usage): void {
		const known = this.#teams.get(teamId);
		if (!known) return;
		known.members.set(memberId, sum(known.members.get(memberId) ?? NOTHING, written));
		known.team = sum(known.team, written);
	}

	async #known(reader: Reader, teamId: string): Promise<Known> {
		const found = this.#teams.get(teamId);
		if (found && Date.now() - found.at < FRESH_MS) return found;
		const rows = await reader.usage(teamId);
		const members = new Map(rows.map(({ memberId, ...usage }) => [memberId, usage]));
		const known = { at: Date.now(), members, team: rows.reduce<Usage>(sum, NOTHING) };
		this.#teams.set(teamId, known);
		return known;
	}
}

/** What new lines of the history take. */
export function usageOf(entries: readonly HistoryEntry[]): Usage {
	let records = 0;
	let bytes = 0;
	for (const { args, changes } of entries) {
		// What people wrote cannot look like this: quotes in it are escaped.
		records += changes.split('"before":null,"after":{').length - 1;
		bytes += ENTRY_BYTES + args.length + changes.length;
	}
	return { records, bytes };
}

const NOTHING: Usage = { records: 0, bytes: 0 };

const sum = (one: Usage, other: Usage): Usage => ({
	records: one.records + other.records,
	bytes: one.bytes + other.bytes,
});

const isUsedUp = (used: Usage, { records, bytes }: Allowance): boolean =>
	(records !== undefined && used.records >= records) ||
	(bytes !== undefined && used.bytes >= bytes);

const refused = (who: string): string =>
	`${who} on this server. This change was not taken; ask whoever looks after the server for more room, then send it again.`;
