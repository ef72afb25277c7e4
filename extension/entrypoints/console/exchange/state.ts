import { type ImportOptions, type Plan, planImport } from '@common-ground/shared/exchange/plan.ts';
import { readGlossary } from '@common-ground/shared/exchange/read.ts';
import {
	type Reading,
	type Refused,
	UnreadableFile,
} from '@common-ground/shared/exchange/reading.ts';
import { stepsOf } from '@common-ground/shared/exchange/steps.ts';
import type { TeamRecords } from '@common-ground/shared/exchange/team.ts';
import { signal } from '@preact/signals';
import { sentenceOf } from '../../../ui/data/failure.ts';
import { carryOut, takeBack } from './carry-out.ts';
import { teamRecords } from './team-records.ts';

/** A file whose dry run is shown. */
export interface DryRun {
	name: string;
	reading: Reading;
	records: TeamRecords;
	options: ImportOptions;
	plan: Plan;
	/** Ids of conflicting entries that become what the file says. */
	theirs: ReadonlySet<string>;
}

/** Where the import stands. */
type State =
	| { at: 'choose' }
	| { at: 'reading'; name: string }
	| { at: 'unreadable'; name: string; refused: Refused }
	| ({ at: 'dry-run' } & DryRun)
	| { at: 'writing'; name: string; doing: string; share: number }
	| { at: 'done'; name: string; importId: string; plan: Plan }
	| { at: 'undone'; name: string; left: number }
	| { at: 'failed'; name: string; message: string };

/** Kept while the console is open, so that a look at the glossary does not lose it. */
export const state = signal<State>({ at: 'choose' });

const USUAL: ImportOptions = { side: 'shared', live: true };

export async function choose(file: File): Promise<void> {
	const { name } = file;
	state.value = { at: 'reading', name };
	try {
		const bytes = new Uint8Array(await file.arrayBuffer());
		// So that it is seen that something happens: a large file takes seconds.
		await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
		const reading = readGlossary(bytes);
		const records = await teamRecords();
		const plan = planImport(reading, records, USUAL);
		state.value = {
			at: 'dry-run',
			name,
			reading,
			records,
			options: USUAL,
			plan,
			theirs: new Set(),
		};
	} catch (error) {
		state.value =
			error instanceof UnreadableFile
				? { at: 'unreadable', name, refused: error.refused }
				: { at: 'failed', name, message: sentenceOf(error) };
	}
}

/** Another decision about the whole file. */
export function decide(run: DryRun, options: Partial<ImportOptions>): void {
	const next = { ...run.options, ...options };
	const plan = planImport(run.reading, run.records, next);
	state.value = { ...run, at: 'dry-run', options: next, plan };
}

export function decideOn(run: DryRun, ids: readonly string[], isTheirs: boolean): void {
	const theirs = new Set(run.theirs);
	for (const id of ids)
		if (isTheirs) theirs.add(id);
		else theirs.delete(id);
	state.value = { ...run, at: 'dry-run', theirs };
}

/** What an import would write. */
export const writtenBy = ({ plan, theirs }: DryRun): number =>
	plan.counts.added + plan.counts.changed + theirs.size;

export async function importIt(run: DryRun): Promise<void> {
	const { name, options, plan, theirs, records } = run;
	await writing(name, 'Importing', async (progress) => {
		const { imports } = records;
		const made = stepsOf(plan, { ...options, theirs, imports, name });
		await carryOut(made, records, progress);
		state.value = { at: 'done', name, importId: made.importId, plan };
	});
}

export async function undoIt(name: string, importId: string): Promise<void> {
	await writing(name, 'Taking back', async (progress) => {
		await takeBack(importId, (await teamRecords()).batches, progress);
		const after = (await teamRecords()).imports.find(({ id }) => id === importId);
		state.value = { at: 'undone', name, left: after?.left ?? 0 };
	});
}

export const reset = (): void => {
	state.value = { at: 'choose' };
};

async function writing(
	name: string,
	doing: string,
	work: (progress: (done: number, of: number) => void) => Promise<void>,
): Promise<void> {
	state.value = { at: 'writing', name, doing, share: 0 };
	try {
		await work((done, of) => {
			state.value = { at: 'writing', name, doing, share: done / of };
		});
	} catch (error) {
		state.value = { at: 'failed', name, message: sentenceOf(error) };
	}
}
