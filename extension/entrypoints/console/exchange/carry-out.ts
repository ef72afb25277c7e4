import type { Step } from '@common-ground/shared/exchange/steps.ts';
import type { ImportBatch } from '@common-ground/shared/model/import.ts';
import { effect } from '@preact/signals';
import { ask } from '../../../messaging/client.ts';
import type { MutateArgs } from '../../../messaging/requests.ts';
import { refreshStatus, status } from '../../../ui/data/status.ts';
import { Stopped } from './stopped.ts';
import type { ImportThread } from './thread.ts';

/** Changes that may wait at once: about a push. More would be run again with every page that comes in. */
const AHEAD = 6;

interface Running {
	progress: (done: number, of: number) => void;
	/** Ends it between two changes. */
	signal: AbortSignal;
}

/**
 * Carries an import out, as its thread planned it, and returns its id. It is published only once the server has taken
 * all of it; a batch that it refuses ends the import before anybody is shown anything.
 * @throws {Error} with a sentence for people
 */
export async function carryOut(
	thread: ImportThread,
	{ name, theirs }: { name: string; theirs: readonly string[] },
	running: Running,
): Promise<string> {
	const { importId, steps } = await thread.ask({ kind: 'begin', name, theirs });
	const next = async () => (await thread.ask({ kind: 'next' })).step;
	await inOrder(next, { importId, of: steps }, running);
	return importId;
}

/** Takes a whole import back, batch by batch. */
export async function takeBack(
	importId: string,
	batches: readonly ImportBatch[],
	running: Running,
): Promise<void> {
	const own = batches.filter((one) => one.importId === importId);
	const left = own.entries();
	const next = async (): Promise<MutateArgs | undefined> => {
		const [index, batch] = left.next().value ?? [];
		if (index === undefined || batch === undefined) return undefined;
		const conceptIds = batch.entries.map(({ conceptId }) => conceptId);
		const last = index === own.length - 1;
		return { name: 'import.undo', args: { importId, batch: batch.batch, conceptIds, last } };
	};
	await inOrder(next, { importId, of: own.length }, running);
}

async function inOrder(
	next: () => Promise<Step | MutateArgs | undefined>,
	{ importId, of }: { importId: string; of: number },
	{ progress, signal }: Running,
): Promise<void> {
	for (let done = 1; ; done++) {
		const step = await next();
		if (!step) break;
		await fewerWait(step.name === 'import.publish' ? 1 : AHEAD);
		mustBeTaken(importId);
		if (signal.aborted) throw new Stopped();
		const reply = await ask('mutate', step as MutateArgs);
		if (!reply.ok) throw new Error(reply.message);
		progress(done, of);
	}
	await fewerWait(1);
	mustBeTaken(importId);
}

/** Settles once fewer than so many changes wait for the server; in a local team at once. */
async function fewerWait(most: number): Promise<void> {
	// What was just made may not be among what waits yet.
	await refreshStatus();
	await new Promise<void>((resolve) => {
		let stop: (() => void) | undefined;
		let isOver = false;
		stop = effect(() => {
			if ((status.value?.waiting ?? 0) >= most) return;
			isOver = true;
			stop?.();
			resolve();
		});
		if (isOver) stop();
	});
}

/** A batch that came back refused is among the status's rejected changes. */
function mustBeTaken(importId: string): void {
	const refused = status.value?.rejected.find(
		({ name, args }) =>
			name.startsWith('import.') && (args as { importId?: string } | null)?.importId === importId,
	);
	if (refused) throw new Error(refused.message);
}
