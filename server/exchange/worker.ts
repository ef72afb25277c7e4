/** The thread of `thread.ts`: a large file takes seconds, in which everyone else must be answered. */
import { parentPort, workerData } from 'node:worker_threads';
import { exportGlossary } from '@common-ground/shared/exchange/export.ts';
import { type Plan, planImport } from '@common-ground/shared/exchange/plan.ts';
import { readGlossary } from '@common-ground/shared/exchange/read.ts';
import { UnreadableFile } from '@common-ground/shared/exchange/reading.ts';
import { conflictsOf, remaining, stepsOf } from '@common-ground/shared/exchange/steps.ts';
import type { TeamRecords } from '@common-ground/shared/exchange/team.ts';
import { MOST_TOLD } from '@common-ground/shared/protocol/exchange.ts';
import { zipSync } from 'fflate';
import type { ExportJob, FromThread, Job, PlanDone, PlanJob, ToThread } from './job.ts';

const COLLECTIONS = {
	...{ concept: 'concepts', term: 'terms', import: 'imports', importBatch: 'batches' },
} as const;

const job = workerData as Job;
const known = new Map<string, Map<string, unknown>>();
const tell = (message: FromThread): void => parentPort?.postMessage(message);

parentPort?.on('message', (message: ToThread) => {
	if (message !== 'all') return take(message.rows);
	if (job.kind === 'plan') planned(job);
	else exported(job);
	parentPort?.close();
});

/** A record may come again, when it changed meanwhile. */
function take(rows: Exclude<ToThread, 'all'>['rows']): void {
	for (const { collection, id, data } of rows) {
		const of = known.get(collection) ?? new Map<string, unknown>();
		known.set(collection, of);
		if (data === null) of.delete(id);
		else of.set(id, JSON.parse(data));
	}
}

const records = (): TeamRecords =>
	Object.fromEntries(
		Object.entries(COLLECTIONS).map(([collection, name]) => [
			name,
			[...(known.get(collection)?.values() ?? [])],
		]),
	) as unknown as TeamRecords;

function planned({ bytes, name, options, overwrite }: PlanJob): void {
	try {
		const team = records();
		const plan = planImport(readGlossary(bytes), team, options);
		const theirs = new Set(overwrite ? conflictsOf(plan) : []);
		const made = stepsOf(plan, { ...options, name, theirs, imports: team.imports });
		const importId = made.steps.length > 0 ? made.importId : null;
		tell({ kind: 'planned', done: { ...told(plan), importId, steps: remaining(made, team) } });
	} catch (error) {
		if (!(error instanceof UnreadableFile)) throw error;
		tell({ kind: 'unreadable', refused: error.refused });
	}
}

/** What people are told of a plan: all in numbers, and the beginning one by one. */
function told({
	counts,
	notes,
	refused,
	items,
}: Plan): Pick<PlanDone, 'counts' | 'notes' | 'refused' | 'entries'> {
	const entries = [];
	for (const item of items) {
		if (entries.length === MOST_TOLD) break;
		const { kind, row, name } = item;
		if (kind === 'unchanged') continue;
		entries.push({ kind, row, name, differences: kind === 'added' ? [] : item.differences });
	}
	return { counts, notes, refused: refused.slice(0, MOST_TOLD), entries };
}

/** Characters that are sent at once. */
const PIECE = 200_000;

function exported(options: ExportJob): void {
	const found = exportGlossary(records(), options);
	if ('files' in found) {
		const files = found.files.map(
			({ path, text }) => [path, new TextEncoder().encode(text)] as const,
		);
		// The same glossary is the same bytes.
		piece(zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1) }));
	} else {
		let text = '';
		for (const part of found.text) {
			text += part;
			if (text.length < PIECE) continue;
			piece(new TextEncoder().encode(text));
			text = '';
		}
		piece(new TextEncoder().encode(text));
	}
	tell({ kind: 'end' });
}

const piece = (bytes: Uint8Array): void => tell({ kind: 'piece', bytes });
