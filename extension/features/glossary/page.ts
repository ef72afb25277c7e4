import { ask } from '../../messaging/client.ts';
import type { PageContext, PageFeature } from '../../page/context.ts';
import { nextFrame } from '../../page/frame.ts';
import { complain } from '../../page/quiet.ts';
import { CardLayer } from './card-layer.tsx';
import { facts } from './facts.ts';
import { followKeys } from './keys.ts';
import { Marker } from './marker.ts';
import { createPainter } from './painter.ts';
import { followPointer } from './pointer.ts';
import { inOrder, stepFrom } from './steps.ts';
import { UnderPoint } from './under.ts';

/** Marks the words of the other side and explains them. */
export const glossary: PageFeature = { id: 'glossary', start };

function start(context: PageContext): void {
	const { signal, host, settings } = context;
	const painter = createPainter(document);
	// Without highlights there are no marks; looking a word up works as before, and the popup says so.
	if (!painter) return;
	signal.addEventListener('abort', () => painter.clear(), { once: true });

	const card = new CardLayer(context);
	const under = new UnderPoint();
	const marker = new Marker({
		context,
		painter,
		onShown(marks) {
			context.words.show(marks);
			under.set(marks);
			context.report(facts(marks));
		},
	});
	context.words.provide({
		near: () => context.words.shown,
		everywhere: async () => inOrder(context.words.shown),
	});
	// A new sheet has the whole page styled anew: in a frame of the page's, not by the first style we read.
	painter.look(context.theme(), settings.underline);
	void nextFrame().then(() => marker.use(context.terms));

	context.onMutations((touched) => marker.changed(touched));
	context.onLayout(() => {
		marker.moved();
		card.moved();
	});
	context.onNavigate(() => card.close());
	context.onEvent((event) => {
		if (event.type !== 'glossary') return;
		ask('page.start', {}).then(
			({ terms }) => marker.use(terms),
			(error: unknown) => complain('glossary', error),
		);
	});

	followPointer({
		host: host.element,
		signal,
		isHeld: (x, y) => card.holds(x, y),
		markAt: (x, y) => under.at(x, y, [...marker.shadows]),
		onRest: (mark, point) => void card.open(mark, point),
		onLeave: () => card.isFocused || card.close(),
	});
	followKeys({
		signal,
		isOpen: () => card.mark !== undefined,
		onClose: () => card.close(true),
		onStep(by) {
			const mark = stepFrom(inOrder(context.words.shown), card.mark, by);
			if (!mark) return context.announce('There are no marked words here.');
			mark.nodes[0]?.parentElement?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
			void card.open(mark, 'keys');
		},
	});
}
