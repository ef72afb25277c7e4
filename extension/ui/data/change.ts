import type { MutationArgs, MutationName } from '@common-ground/shared/mutations/registry.ts';
import { ask } from '../../messaging/client.ts';
import type { MutateArgs } from '../../messaging/requests.ts';
import { complain } from '../toast/toasts.ts';
import { sentenceOf } from './failure.ts';

/**
 * Makes changes one after the other and stops at the first that is refused. Undefined when all
 * were made; else the sentence that says why not and what to do. What only the server refuses
 * comes back later among the status's rejected changes.
 */
export async function tryChanges(steps: readonly MutateArgs[]): Promise<string | undefined> {
	for (const step of steps) {
		const refusal = await ask('mutate', step).then(
			(reply) => (reply.ok ? undefined : reply.message),
			sentenceOf,
		);
		if (refusal) return refusal;
	}
	return undefined;
}

/** One change. */
export const tryChange = <N extends MutationName>(
	name: N,
	args: MutationArgs<N>,
): Promise<string | undefined> => tryChanges([{ name, args } as MutateArgs]);

/** One change, for places that have nowhere of their own for the sentence. True when it was made. */
export async function change<N extends MutationName>(
	name: N,
	args: MutationArgs<N>,
): Promise<boolean> {
	const refusal = await tryChange(name, args);
	if (refusal) complain(refusal);
	return !refusal;
}
