import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { planImport } from '@common-ground/shared/exchange/plan.ts';
import { readGlossary } from '@common-ground/shared/exchange/read.ts';
import { type Reading, UnreadableFile } from '@common-ground/shared/exchange/reading.ts';
import {
	conflictsOf,
	remaining,
	type Step,
	stepsOf,
} from '@common-ground/shared/exchange/steps.ts';
import type { TeamRecords } from '@common-ground/shared/exchange/team.ts';
import type { SideOrShared } from '@common-ground/shared/model/side.ts';
import { createLog } from '../ops/log.ts';
import type { Store, TeamRow } from '../store/store.ts';
import { execute, SYSTEM } from '../sync/execute.ts';
import { Failure } from './failure.ts';
import { glossaryRecords } from './glossary-records.ts';
import { reportOf } from './import-report.ts';
import { type DataOptions, teamOf, withStore } from './with-store.ts';

export interface ImportOptions extends DataOptions {
	team?: string;
	dryRun?: boolean;
	/** Of words that the file gives no side. */
	side: SideOrShared;
	/** What is new waits in the queue. */
	queue?: boolean;
	/** Conflicting entries become what the file says. */
	overwrite?: boolean;
	/** Goes on although rows were refused. */
	skipRefused?: boolean;
}

/** Imports a list of terms; with `dryRun` says what it would do. Started again after a kill, it goes on. */
export async function importGlossary(file: string, options: ImportOptions): Promise<void> {
	const reading = await readingOf(file);
	await withStore(options, async (store) => {
		const team = await teamOf(store, options.team);
		const records = await glossaryRecords(store, team.id);
		const chosen = { side: options.side, live: !options.queue };
		const plan = planImport(reading, records, chosen);
		console.log(reportOf(plan));
		if (options.dryRun) return;
		if (plan.counts.refused > 0 && !options.skipRefused)
			throw new Failure(
				`Nothing was imported, because ${plan.counts.refused} of the file cannot be taken: mend it, or add --skip-refused.`,
			);
		const theirs = new Set(options.overwrite ? conflictsOf(plan) : []);
		const { imports } = records;
		const made = stepsOf(plan, { ...chosen, theirs, imports, name: basename(file) });
		await carryOut(store, team, made, records);
	});
}

async function readingOf(file: string): Promise<Reading> {
	let bytes: Uint8Array;
	try {
		bytes = await readFile(file);
	} catch (cause) {
		throw new Failure(`${file} could not be read: name a file that is there.`, { cause });
	}
	try {
		return readGlossary(bytes);
	} catch (error) {
		if (!(error instanceof UnreadableFile)) throw error;
		const { row } = error.refused;
		throw new Failure(`${basename(file)}${row > 0 ? `, row ${row}` : ''}: ${error.message}`);
	}
}

async function carryOut(
	store: Store,
	team: TeamRow,
	made: ReturnType<typeof stepsOf>,
	records: TeamRecords,
): Promise<void> {
	if (made.steps.length === 0) {
		console.log('There is nothing to change.');
		return;
	}
	const rest = remaining(made, records);
	let told = Date.now();
	for (const [index, step] of rest.entries()) {
		await carryOutOne(store, team, step);
		if (Date.now() - told < PROGRESS_MS) continue;
		told = Date.now();
		console.log(`${Math.round(((index + 1) / rest.length) * 100)} %`);
	}
	console.log(`Imported. To take it back: import --undo ${made.importId}`);
}

const PROGRESS_MS = 2_000;

/** One change as the server itself makes it; others write between two of them. */
export async function carryOutOne(
	store: Store,
	{ id }: Pick<TeamRow, 'id'>,
	{ name, args }: Step | { name: 'import.undo'; args: object },
): Promise<void> {
	const { verdict, message, seq, epoch } = await store.write(async (tx) => {
		const team = await tx.lock(id);
		if (!team) throw new Failure('The team is no longer there.');
		return execute(
			tx,
			team,
			SYSTEM,
			{
				...{ uuid: randomUUID(), clientId: null, mutationId: null, name, args },
				...{ base: team.seq, at: new Date().toISOString() },
			},
			QUIET,
		);
	}, id);
	if (verdict === 'rejected') throw new Failure(message ?? 'The server refused this import.');
	store.announce({ type: 'moved', teamId: id, epoch, seq });
}

/** What goes wrong is said by the command. */
const QUIET = createLog({ write: () => {} });
