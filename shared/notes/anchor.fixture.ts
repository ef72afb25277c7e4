import type { TextAnchor } from '../model/note.ts';
import { describing, locating } from './anchor.ts';
import type { Stretch } from './likeness.ts';

/** Does work that may pause without a pause. */
export function atOnce<T>(work: Generator<void, T>): T {
	for (;;) {
		const step = work.next();
		if (step.done) return step.value;
	}
}

export const describe = (region: string, text: string, stretch: Stretch): TextAnchor | undefined =>
	atOnce(describing(region, text, stretch));

export const locate = (text: string, anchor: TextAnchor): Stretch | undefined =>
	atOnce(locating(text, anchor));
