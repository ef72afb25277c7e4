import { isGone } from '../../messaging/client.ts';
import type { PageContext, PageFeature } from '../../page/context.ts';
import { nextFrame } from '../../page/frame.ts';
import { whenIdle } from '../../page/idle.ts';
import { complain } from '../../page/quiet.ts';
import { facts } from './facts.ts';
import { Marker } from './marker.ts';
import { markOf } from './marks.ts';
import { createPainter } from './painter.ts';
import { inOrder } from './steps.ts';
import { unmarkedIn } from './unmarked.ts';

/** Marks the words of the other side. */
export const glossary: PageFeature = { id: 'glossary', start };

function start(context: PageContext): void {
	const { signal, settings, words } = context;
	const painter = createPainter(document);
	// Without highlights there are no marks; looking a word up works as before, and the popup says so.
	if (!painter) {
		context.report({ canMark: false });
		return;
	}
	signal.addEventListener('abort', () => painter.clear(), { once: true });

	const account = whenIdle(
		() => context.report({ ...facts(words.shown), unmarked: unmarkedIn(marker.near) }),
		signal,
	);
	const marker = new Marker({ context, painter, onRead: account, onShown: words.show });
	words.provide({
		near: () => [...marker.near].flatMap(({ places }) => places.flatMap((p) => markOf(p) ?? [])),
		everywhere: async () => inOrder(words.shown),
		trees: marker.shadows,
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
	context.onLayout(() => marker.moved());
	context.onEvent((event) => {
		if (event.type === 'glossary') void follow();
	});
}
