/** A product that is broken in one place: the module whose path ends so, with other text in it. */
export interface Mutant {
	name: string;
	/** What it no longer does. */
	breaks: string;
	module: string;
	from: string;
	to: string;
	/** With this seed the model test notices within `RUNS_TO_NOTICE`. */
	seed: number;
}

/** Runs in which a broken product must be noticed. */
export const RUNS_TO_NOTICE = 500;

export const MUTANTS: readonly Mutant[] = [
	{
		name: 'merge',
		breaks: 'keeps what somebody writes over without having seen it',
		module: 'shared/mutations/merge.ts',
		from: 'if (!last || !isUnseen(last)) continue;',
		to: 'continue;',
		seed: 3,
	},
	{
		name: 'tombstones',
		breaks: 'tells devices of deletes',
		module: 'extension/replica/rebase.ts',
		from: 'return row ? records.put(row) : records.delete([change.collection, change.id]);',
		to: 'return row ? records.put(row) : Promise.resolve(undefined);',
		seed: 1,
	},
	{
		name: 'revival',
		breaks: 'refuses to put there again what was deleted',
		module: 'server/sync/judge.ts',
		from: 'mustNotRevive(mutation, changes, isDeleted) ??',
		to: '',
		seed: 1,
	},
	{
		name: 'horizon',
		breaks: 'sends devices that were away for too long to a snapshot',
		module: 'server/sync/changes.ts',
		from: 'page.team.horizon <= seq',
		to: 'true',
		seed: 1,
	},
	{
		name: 'epoch',
		breaks: 'begins a new epoch when a backup is restored',
		module: 'server/store/sqlite/backup.ts',
		from: "UPDATE teams SET epoch = ''`",
		to: 'UPDATE teams SET epoch = epoch`',
		seed: 1,
	},
	{
		name: 'offer',
		breaks: 'offers acknowledged changes again after a restore',
		module: 'extension/replica/rebase.ts',
		from: '{ leaving: before.epoch }',
		to: '{}',
		seed: 1,
	},
	{
		name: 'idempotency',
		breaks: 'knows a change by its uuid when it comes again',
		module: 'server/sync/push.ts',
		from: 'const seen = await tx.history(team.id, uuid);',
		to: 'const seen = undefined as HistoryEntry | undefined;',
		seed: 1,
	},
	{
		name: 'queue',
		breaks: 'keeps a change in the queue until the server answered for it',
		module: 'extension/replica/push.ts',
		from: 'const reply = await callFor(',
		to: "for (const { id } of batch) await db.delete('outbox', id);\n\tconst reply = await callFor(",
		seed: 1,
	},
	{
		name: 'base',
		breaks: 'says what its author had seen',
		module: 'extension/replica/mutate.ts',
		from: 'base: standing.seq ?? 0',
		to: 'base: 1_000_000',
		seed: 1,
	},
	{
		name: 'rank',
		breaks: 'gives each priority a rank of its own',
		module: 'shared/ranking/respace.ts',
		from: 'sorted[to]?.rank ?? null',
		to: 'null',
		seed: 1,
	},
];
