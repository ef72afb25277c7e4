import type { Swaps } from '@common-ground/shared/mutations/starter.ts';
import { batched, inverseOf } from '@common-ground/shared/starter/swaps.ts';
import type { Taken } from '@common-ground/shared/starter/taken.ts';
import { tryChanges } from '../../../ui/data/change.ts';
import { complain, say } from '../../../ui/toast/toasts.ts';

const make = (swaps: Swaps): Promise<string | undefined> =>
	tryChanges(batched(swaps).map((args) => ({ name: 'starter.swap', args })));

/** Carries it out and says so, with a way back. True when all was done. */
export async function apply(swaps: Swaps, taken: Taken, done: string): Promise<boolean> {
	const back = inverseOf(swaps, taken);
	const refusal = await make(swaps);
	if (refusal) {
		complain(refusal);
		return false;
	}
	say(done, () => void make(back).then((trouble) => trouble && complain(trouble)));
	return true;
}
