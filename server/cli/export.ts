import { eachRow } from '../store/each-row.ts';
import type { TeamRow } from '../store/store.ts';
import type { AllRows } from '../store/tables.ts';
import { type DataOptions, teamOf, withStore } from './with-store.ts';
import { mustBeNew, writeNew } from './write-new.ts';

interface ExportOptions extends DataOptions {
	team?: string;
	/** Also what each member sees alone. */
	private?: boolean;
	/** Also every change since the first day. */
	history?: boolean;
}

/** Grows when a reader of the last one could no longer read the new one. */
const VERSION = 1;

/**
 * Writes what a team holds as one JSON document that people and programs can read, a record a line, of one
 * moment. Nothing that gives access is in it.
 */
export async function exportTeam(file: string, options: ExportOptions): Promise<void> {
	mustBeNew(file);
	await withStore(options, async (store) => {
		const team = await teamOf(store, options.team);
		await store.whole((rows) => writeNew(file, documentOf(rows, team, options)));
		console.log(`Exported “${team.name}” to ${file}`);
	});
}

async function* documentOf(
	rows: AllRows,
	{ id, name, createdAt }: TeamRow,
	{ private: withPrivate = false, history = false }: ExportOptions,
): AsyncGenerator<string> {
	const head = { format: 'common-ground-export', version: VERSION, exportedAt: now() };
	yield `${JSON.stringify(head).slice(0, -1)},\n"team": ${JSON.stringify({ id, name, createdAt })},\n`;
	yield '"records": {';
	yield* recordsOf(rows, id, withPrivate);
	yield '}';
	if (history) {
		yield ',\n"history": [';
		yield* historyOf(rows, id, withPrivate);
		yield ']';
	}
	yield '}\n';
}

const now = (): string => new Date().toISOString();

/** Lists by collection. Each record's own JSON is written as it is kept. */
async function* recordsOf(
	rows: AllRows,
	teamId: string,
	withPrivate: boolean,
): AsyncGenerator<string> {
	let last: unknown;
	for await (const { team_id, collection, scope, data } of eachRow(rows, 'records')) {
		if (team_id !== teamId || data === null || (isPrivate(scope) && !withPrivate)) continue;
		if (collection !== last)
			yield `${last === undefined ? '' : '\n],'}\n${JSON.stringify(collection)}: [\n`;
		else yield ',\n';
		last = collection;
		yield String(data);
	}
	if (last !== undefined) yield '\n]\n';
}

/** In the order in which it happened. */
async function* historyOf(
	rows: AllRows,
	teamId: string,
	withPrivate: boolean,
): AsyncGenerator<string> {
	let comma = '\n';
	for await (const row of eachRow(rows, 'history')) {
		if (row.team_id !== teamId) continue;
		const changes = JSON.parse(String(row.changes)) as { scope: string }[];
		if (!withPrivate && changes.some(({ scope }) => isPrivate(scope))) continue;
		const { uuid, seq, at, member_id: member, name, verdict, code, message } = row;
		// What was rejected touched no record that would say who may see it, so that nobody's eyes are right for it.
		const isKnown = withPrivate || verdict !== 'rejected';
		const args: unknown = isKnown ? JSON.parse(String(row.args)) : null;
		yield comma;
		yield JSON.stringify({ uuid, seq, at, member, name, args, verdict, code, message, changes });
		comma = ',\n';
	}
	yield '\n';
}

const isPrivate = (scope: unknown): boolean => String(scope).startsWith('member:');
