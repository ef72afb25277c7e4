import type { Concern, ConcernState } from '@common-ground/shared/model/ticket-concern.ts';
import type { MutationArgs } from '@common-ground/shared/mutations/registry.ts';

interface Step {
	name: 'concern.step';
	args: MutationArgs<'concern.step'>;
}

/** Takes a concern to a state, and the step that takes it back to where it was. */
export function concernStep(
	{ id, state, steps }: Concern,
	to: ConcernState,
	answer = '',
): { call: Step; undo: Step } {
	const step = (next: ConcernState, text: string): Step => ({
		name: 'concern.step',
		args: { id, state: next, text },
	});
	const last = steps.findLast((one) => one.state === 'answered')?.text ?? '';
	return { call: step(to, answer), undo: step(state, state === 'answered' ? last : '') };
}

/** Who raised it says when it is resolved, and who curates; the rule is in `shared/mutations`. */
export const mayResolve = (
	{ by }: Pick<Concern, 'by'>,
	me: { memberId: string; role: string },
): boolean => by === me.memberId || me.role === 'translator' || me.role === 'admin';
