import type { PageContext, PageFeature } from '../../page/context.ts';
import { onChord, onEscape } from '../../page/on-keys.ts';
import { reveal } from '../../page/reveal.ts';
import { wordOf } from './anchor.ts';
import { LazyCard } from './lazy-card.ts';
import type { Mark } from './marks.ts';
import { followPointer, type Point } from './pointer.ts';
import { stepFrom } from './steps.ts';
import { UnderPoint } from './under.ts';

/** Explains marked words: where the pointer rests, at a press, and by keyboard. */
export const explain: PageFeature = { id: 'explain', inFrames: true, start };

function start(context: PageContext): void {
	const { signal, host, words } = context;
	const card = new LazyCard(context);
	const under = new UnderPoint();
	const shown = (marks: readonly Mark[]) => {
		under.set(marks);
		card.shown(marks);
	};
	shown(words.shown);
	words.onShown(shown);
	const open = (mark: Mark, point?: Point): boolean => {
		const word = wordOf(mark);
		if (!word) return false;
		if (!point) reveal(word);
		void card.open(mark, point ? { by: 'press', point } : { by: 'keys' });
		return true;
	};
	words.provide({ explain: open });
	const step = async (by: 1 | -1): Promise<void> => {
		const mark = await stepFrom(words, card.mark, by);
		if (!mark || !open(mark)) context.announce('There are no marked words here.');
	};
	context.onLayout(() => card.moved());
	context.onNavigate(() => card.close());

	followPointer({
		host: host.element,
		signal,
		isHeld: (x, y) => card.holds(x, y),
		markAt: (x, y) => under.at(x, y, [...words.trees]),
		onRest: (mark, point) => void card.open(mark, { by: 'hover', point }),
		onPress: (mark, point) => void card.open(mark, { by: 'press', point }),
		onLeave: () => card.isKept || card.close(),
		onAway: () => card.close(),
	});
	onChord('ArrowDown', () => void step(1), signal);
	onChord('ArrowUp', () => void step(-1), signal);
	onEscape(() => {
		const wasOpen = card.mark !== undefined;
		if (wasOpen) card.dismiss();
		return wasOpen;
	}, signal);
}
