import { remaining, type Step, type stepsOf } from '@common-ground/shared/exchange/steps.ts';
import type { TeamRecords } from '@common-ground/shared/exchange/team.ts';
import type { ImportBatch } from '@common-ground/shared/model/import.ts';
import { effect } from '@preact/signals';
import { ask } from '../../../messaging/client.ts';
import type { MutateArgs } from '../../../messaging/requests.ts';
import { refreshStatus, status } from '../../../ui/data/status.ts';

/** Changes that may wait at once: about a push. More would be run again with every page that comes in. */
const AHEAD = 6;

type Progress = (done: number, of: number) => void;

/**
 * Carries an import out. It is published only once the server has taken all of it; a batch that it refuses ends the
 * import before anybody is shown anything.
 * @throws {Error} with a sentence for people
 */
export async function carryOut(
	made: ReturnType<typeof stepsOf>,
	records: TeamRecords,
	progress: Progress,
): Promise<void> {
	await inOrder(remaining(made, records), made.importId, progress);
}

/** Takes a whole import back, batch by batch. */
export async function takeBack(
	importId: string,
	batches: readonly ImportBatch[],
	progress: Progress,
): Promise<void> {
	const own = batches.filter((one) => one.importId === importId);
	const steps = own.map(({ batch, entries }, index) => ({
		name: 'import.undo' as const,
		args: {
			...{ importId, batch, last: index === own.length - 1 },
			conceptIds: entries.map(({ conceptId }) => conceptId),
		},
	}));
	await inOrder(steps, importId, progress);
}

async function inOrder(
	steps: readonly (Step | Extract<MutateArgs, { name: 'import.undo' }>)[],
	importId: string,
	progress: Progress,
): Promise<void> {
	for (const [index, step] of steps.entries()) {
		await fewerWait(step.name === 'import.publish' ? 1 : AHEAD);
		mustBeTaken(importId);
		const reply = await ask('mutate', step as MutateArgs);
		if (!reply.ok) throw new Error(reply.message);
		progress(index + 1, steps.length);
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
