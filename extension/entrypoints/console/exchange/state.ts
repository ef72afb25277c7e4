import type { ImportOptions } from '@common-ground/shared/exchange/plan.ts';
import type { Refused } from '@common-ground/shared/exchange/reading.ts';
import { signal } from '@preact/signals';
import { sentenceOf } from '../../../ui/data/failure.ts';
import { carryOut, takeBack } from './carry-out.ts';
import type { PlanView } from './plan-view.ts';
import { Stopped } from './stopped.ts';
import { teamRecords } from './team-records.ts';
import { ImportThread, UnreadableAnswer } from './thread.ts';

/** A file whose dry run is shown. */
export interface DryRun {
	name: string;
	/** Where the file was read, and the whole plan is. */
	thread: ImportThread;
	options: ImportOptions;
	plan: PlanView;
	/** Ids of conflicting entries that become what the file says. */
	theirs: ReadonlySet<string>;
}

/** Where the import stands. */
type State =
	| { at: 'choose' }
	| { at: 'reading'; name: string; doing: string }
	| { at: 'unreadable'; name: string; refused: Refused }
	| ({ at: 'dry-run' } & DryRun)
	| { at: 'writing'; name: string; doing: string; share: number }
	| { at: 'done'; name: string; importId: string; plan: PlanView }
	| { at: 'undone'; name: string; left: number }
	| { at: 'failed'; name: string; message: string };

/** Kept while the console is open, so that a look at the glossary does not lose it. */
export const state = signal<State>({ at: 'choose' });

const USUAL: ImportOptions = { side: 'shared', live: true };

/** Ends what is under way. */
let stopping = new AbortController();
/** The thread of the file that is looked at. */
let current: ImportThread | undefined;

export async function choose(file: File): Promise<void> {
	const { name } = file;
	reset();
	const thread = new ImportThread();
	current = thread;
	const onDoing = (doing: string): void => {
		if (current === thread) state.value = { at: 'reading', name, doing };
	};
	onDoing('Reading the file');
	try {
		const bytes = await file.arrayBuffer();
		const question = { kind: 'read', bytes, options: USUAL } as const;
		const { plan } = await thread.ask(question, onDoing);
		state.value = { at: 'dry-run', name, thread, options: USUAL, plan, theirs: new Set() };
	} catch (error) {
		thread.end();
		if (error instanceof Stopped) return;
		state.value =
			error instanceof UnreadableAnswer
				? { at: 'unreadable', name, refused: error.refused }
				: { at: 'failed', name, message: sentenceOf(error) };
	}
}

/** Another decision about the whole file. */
export async function decide(run: DryRun, change: Partial<ImportOptions>): Promise<void> {
	const options = { ...run.options, ...change };
	state.value = { ...run, at: 'dry-run', options };
	try {
		const { plan } = await run.thread.ask({ kind: 'decide', options });
		const now = state.value;
		// Another decision came meanwhile.
		if (now.at !== 'dry-run' || now.options !== options) return;
		state.value = { ...now, plan };
	} catch (error) {
		if (error instanceof Stopped) return;
		state.value = { at: 'failed', name: run.name, message: sentenceOf(error) };
	}
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
	const { name, plan, theirs, thread } = run;
	await writing(name, 'Importing', async (progress, signal) => {
		const importId = await carryOut(thread, { name, theirs: [...theirs] }, { progress, signal });
		state.value = { at: 'done', name, importId, plan };
	});
	thread.end();
}

export async function undoIt(name: string, importId: string): Promise<void> {
	await writing(name, 'Taking back', async (progress, signal) => {
		await takeBack(importId, (await teamRecords()).batches, { progress, signal });
		const after = (await teamRecords()).imports.find(({ id }) => id === importId);
		state.value = { at: 'undone', name, left: after?.left ?? 0 };
	});
}

/** Leaves the file that is looked at, and ends what was begun with it. */
export function reset(): void {
	stop();
	state.value = { at: 'choose' };
}

/** Ends what is under way after the change that is just made. */
export function stop(): void {
	stopping.abort();
	current?.end();
	current = undefined;
}

async function writing(
	name: string,
	doing: string,
	work: (progress: (done: number, of: number) => void, signal: AbortSignal) => Promise<void>,
): Promise<void> {
	state.value = { at: 'writing', name, doing, share: 0 };
	stopping = new AbortController();
	try {
		await work((done, of) => {
			state.value = { at: 'writing', name, doing, share: done / of };
		}, stopping.signal);
	} catch (error) {
		state.value = { at: 'failed', name, message: sentenceOf(error) };
	}
}
