import { signal } from '@preact/signals';
import type { MutateArgs } from '../../../../messaging/requests.ts';
import { tryChanges } from '../../../../ui/data/change.ts';
import { counted } from '../../../../ui/status/words.ts';
import { complain, say } from '../../../../ui/toast/toasts.ts';
import type { Step } from './work.ts';

/** Changes on their way to the background at once. */
const AT_ONCE = 8;

interface Progress {
	done: number;
	of: number;
	/** No more are begun; what was done stays, and can be taken back. */
	stop: () => void;
}

/** The work that is going on; undefined where none is. */
export const progress = signal<Progress | undefined>(undefined);

/** Does all of it, tells how it went, and offers one undo for what was done. */
export async function run(steps: readonly Step[], what: string): Promise<void> {
	const { made, refusal } = await each(steps, ({ change }) => change);
	if (made.length === 0) return complain(refusal || `Nothing to do: ${what} already.`);
	const rest = steps.length - made.length;
	say(
		`${counted(made.length, 'change', 'changes')} made: ${what}.${rest > 0 ? ` ${counted(rest, 'was', 'were')} not made${refusal ? `: ${refusal}` : '.'}` : ''}`,
		() => void takeBack(made),
	);
}

async function takeBack(made: readonly Step[]): Promise<void> {
	const { made: back, refusal } = await each(made.toReversed(), ({ undo }) => undo);
	if (refusal)
		complain(`${counted(made.length - back.length, 'change', 'changes')} stayed: ${refusal}`);
	else say(`${counted(back.length, 'change', 'changes')} taken back.`);
}

async function each(
	steps: readonly Step[],
	pick: (step: Step) => MutateArgs,
): Promise<{ made: Step[]; refusal: string }> {
	const made: Step[] = [];
	let refusal = '';
	let stopped = false;
	const stop = (): void => {
		stopped = true;
	};
	for (let at = 0; at < steps.length && !stopped; at += AT_ONCE) {
		progress.value = { done: at, of: steps.length, stop };
		await Promise.all(
			steps.slice(at, at + AT_ONCE).map(async (step) => {
				const trouble = await tryChanges([pick(step)]);
				if (trouble) refusal ||= trouble;
				else made.push(step);
			}),
		);
	}
	progress.value = undefined;
	return { made, refusal };
}
