import type { Member } from '@common-ground/shared/model/member.ts';
import { eachRow } from '../store/each-row.ts';
import type { AllRows, Table } from '../store/tables.ts';
import { memberNamed } from './members.ts';
import { type DataOptions, teamOf, withStore } from './with-store.ts';
import { mustBeNew, writeNew } from './write-new.ts';

/** Grows when a reader of the last one could no longer read the new one. */
const VERSION = 1;

interface PersonOptions extends DataOptions {
	team?: string;
}

/**
 * Writes what a team holds about one person as one JSON document of one moment, a record a line: what they wrote or
 * looked after and what names them, as far as they may see it; what is theirs alone; what they changed; their
 * devices and tokens, without anything that gives access.
 */
export async function exportPerson(
	who: string,
	file: string,
	options: PersonOptions,
): Promise<void> {
	mustBeNew(file);
	await withStore(options, async (store) => {
		const { id: teamId } = await teamOf(store, options.team);
		const member = await memberNamed(store, teamId, who, () => true);
		await store.whole((rows) => writeNew(file, documentOf(rows, teamId, member)));
		console.log(`Exported what is held about ${member.name} to ${file}`);
	});
}

type Row = Record<string, string | number | null | undefined>;

async function* documentOf(rows: AllRows, teamId: string, member: Member): AsyncGenerator<string> {
	const head = { format: 'common-ground-person', version: VERSION, exportedAt: now(), member };
	yield JSON.stringify(head).slice(0, -1);
	const parts: [string, Table['name'], (row: Row) => object | undefined][] = [
		['records', 'records', (row) => recordAbout(row, member)],
		['changes', 'history', (row) => (row.member_id === member.id ? changeIn(row) : undefined)],
		['devices', 'devices', (row) => (row.member_id === member.id ? deviceIn(row) : undefined)],
		['tokens', 'tokens', (row) => (row.member_id === member.id ? tokenIn(row) : undefined)],
	];
	for (const [name, table, about] of parts) {
		yield `,\n${JSON.stringify(name)}: [`;
		let comma = '\n';
		for await (const row of eachRow(rows, table)) {
			const found = row.team_id === teamId ? about(row) : undefined;
			if (!found) continue;
			yield comma + JSON.stringify(found);
			comma = ',\n';
		}
		yield '\n]';
	}
	yield '}\n';
}

const now = (): string => new Date().toISOString();

/**
 * What others keep to themselves or to the other side is not this person's to read, though it may name them. What they
 * wrote themselves is, also where they have changed sides since.
 */
function recordAbout({ collection, scope, data }: Row, { id, side }: Member): object | undefined {
	if (typeof data !== 'string') return undefined;
	const record = JSON.parse(data) as { by?: unknown };
	const isSeen = scope === 'team' || scope === `side:${side}`;
	const isTheirs = scope === `member:${id}` || record.by === id || (isSeen && names(record, id));
	return isTheirs ? { collection, scope, record } : undefined;
}

/** Does a value anywhere in it say who this is? Ids that are made of a member's begin with it. */
function names(value: unknown, id: string): boolean {
	if (typeof value === 'string') return value === id || value.startsWith(`${id}~`);
	return (
		typeof value === 'object' &&
		value !== null &&
		(Object.hasOwn(value, id) || Object.values(value).some((inner) => names(inner, id)))
	);
}

/** What the person asked for; what it changed in records of others is not about them. */
const changeIn = ({ at, name, args, verdict, message }: Row): object => ({
	...{ at, name, args: JSON.parse(String(args)) as unknown, verdict, message },
});

const deviceIn = ({ id, name, created_at, last_seen_at, revoked_at }: Row): object => ({
	...{ id, name, createdAt: created_at, lastSeenAt: last_seen_at, revokedAt: revoked_at },
});

const tokenIn = (row: Row): object => ({
	...{ id: row.id, name: row.name, scopes: row.scopes, createdAt: row.created_at },
	...{ expiresAt: row.expires_at, lastUsedAt: row.last_used_at, revokedAt: row.revoked_at },
});
