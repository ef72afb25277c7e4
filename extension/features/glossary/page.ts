import { isGone } from '../../messaging/client.ts';
import type { PageContext, PageFeature } from '../../page/context.ts';
import { nextFrame } from '../../page/frame.ts';
import { whenIdle } from '../../page/idle.ts';
import { complain } from '../../page/quiet.ts';
import { reveal } from '../../page/reveal.ts';
import { wordOf } from './anchor.ts';
import { CardLayer } from './card-layer.tsx';
import { facts } from './facts.ts';
import { followKeys } from './keys.ts';
import { Marker } from './marker.ts';
import { type Mark, markOf } from './marks.ts';
import { createPainter } from './painter.ts';
import { followPointer, type Point } from './pointer.ts';
import { inOrder, stepFrom } from './steps.ts';
import { UnderPoint } from './under.ts';
import { unmarkedIn } from './unmarked.ts';

/** Marks the words of the other side and explains them. */
export const glossary: PageFeature = { id: 'glossary', start };

function start(context: PageContext): void {
	const { signal, host, settings } = context;
	const painter = createPainter(document);
	// Without highlights there are no marks; looking a word up works as before, and the popup says so.
	if (!painter) return context.report({ canMark: false });
	signal.addEventListener('abort', () => painter.clear(), { once: true });

	const card = new CardLayer(context);
	const under = new UnderPoint();
	const account = whenIdle(
		() => context.report({ ...facts(context.words.shown), unmarked: unmarkedIn(marker.near) }),
		signal,
	);
	const marker = new Marker({
		context,
		painter,
		onRead: account,
		onShown(marks) {
			context.words.show(marks);
			under.set(marks);
			card.shown(marks);
		},
	});
	const explain = (mark: Mark, point?: Point): boolean => {
		const word = wordOf(mark);
		if (!word) return false;
		if (!point) reveal(word);
		void card.open(mark, point ? { by: 'press', point } : { by: 'keys' });
		return true;
	};
	context.words.provide({
		near: () => [...marker.near].flatMap(({ places }) => places.flatMap((p) => markOf(p) ?? [])),
		everywhere: async () => inOrder(context.words.shown),
		explain,
	});
	// A new sheet has the whole page styled anew: in a frame of the page's, not by the first style we read.
	painter.look(context.theme(), settings.underline);
	const follow = () =>
		context.vocabulary().then(
			(vocabulary) => marker.use(vocabulary),
			(error: unknown) => isGone(error) || complain('glossary', error),
		);
	void nextFrame().then(follow);

	context.onMutations((touched) => marker.changed(touched));
	context.onLayout(() => {
		marker.moved();
		card.moved();
	});
	context.onNavigate(() => card.close());
	context.onEvent((event) => {
		if (event.type === 'glossary') void follow();
	});

	followPointer({
		host: host.element,
		signal,
		isHeld: (x, y) => card.holds(x, y),
		markAt: (x, y) => under.at(x, y, [...marker.shadows]),
		onRest: (mark, point) => void card.open(mark, { by: 'hover', point }),
		onPress: (mark, point) => void card.open(mark, { by: 'press', point }),
		onLeave: () => card.isKept || card.close(),
		onAway: () => card.close(),
	});
	followKeys({
		signal,
		isOpen: () => card.mark !== undefined,
		onClose: () => card.dismiss(),
		onStep(by) {
			const mark = stepFrom(inOrder(context.words.shown), card.mark, by);
			if (!mark) return context.announce('There are no marked words here.');
			explain(mark);
		},
	});
}
