import { Worker } from 'node:worker_threads';
import { ProblemError } from '../ops/problem.ts';
import type { Store } from '../store/store.ts';
import type { ExportJob, FromThread, Job, PlanDone, PlanJob, ToThread } from './job.ts';
import { rowsOf } from './rows.ts';

/** Files at once: each takes a core, and some hundred megabytes. */
const MOST = 2;
/** Of one thread; a file that needs more is refused, and nobody else notices. */
const MEGABYTES = 2_048;

let underWay = 0;

/**
 * Says what an import would do, and by which changes.
 * @throws {ProblemError} bad_request with row and column where the file cannot be read; busy; too_large
 */
export async function planIn(store: Store, teamId: string, job: PlanJob): Promise<PlanDone> {
	for await (const message of answers(store, teamId, job)) {
		if (message.kind === 'planned') return message.done;
		if (message.kind !== 'unreadable') continue;
		const { row, column, message: what } = message.refused;
		const where = row > 0 ? ` (row ${row}${column ? `, ${column}` : ''})` : '';
		throw new ProblemError('bad_request', `${what}${where}`, { facts: { row, column } });
	}
	throw new Error('The thread of an import ended without an answer');
}

/** The file of an export, piece by piece. */
export async function* exportIn(
	store: Store,
	teamId: string,
	job: ExportJob,
): AsyncGenerator<Uint8Array> {
	for await (const message of answers(store, teamId, job))
		if (message.kind === 'piece') yield message.bytes;
}

/** Runs a job in a thread of its own, over the team's records as they are now. */
async function* answers(store: Store, teamId: string, job: Job): AsyncGenerator<FromThread> {
	if (underWay >= MOST)
		throw new ProblemError(
			'busy',
			'The server works on other files just now. Send the same again in a moment.',
			{ headers: { 'Retry-After': '5' } },
		);
	underWay++;
	const worker = new Worker(new URL('./worker.ts', import.meta.url), {
		workerData: job,
		resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
	});
	try {
		const queue = messagesOf(worker);
		const tell = (message: ToThread): void => worker.postMessage(message);
		for await (const records of rowsOf(store, teamId, [
			...(['concept', 'term', 'import', 'importBatch'] as const),
		]))
			tell({ rows: records.map(({ collection, id, data }) => ({ collection, id, data })) });
		tell('all');
		yield* queue;
	} finally {
		await worker.terminate();
		underWay--;
	}
}

/** What a thread says until it ends, also while nobody asks. */
function messagesOf(worker: Worker): ReadableStream<FromThread> {
	return new ReadableStream<FromThread>({
		start(controller) {
			worker.on('message', (message: FromThread) => controller.enqueue(message));
			worker.on('error', (error) => controller.error(problemOf(error)));
			worker.on('exit', () => {
				try {
					controller.close();
				} catch {
					// It has failed, or nobody listens any more.
				}
			});
		},
	});
}

const problemOf = (error: unknown): unknown =>
	(error as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY'
		? new ProblemError(
				'too_large',
				'This file is too much at once. Divide it, then send the parts.',
			)
		: error;
