import { isGone } from '../../messaging/client.ts';
import type { PageContext, PageFeature } from '../../page/context.ts';
import { whenIdle } from '../../page/idle.ts';
import { complain } from '../../page/quiet.ts';
import { facts } from './facts.ts';
import { inWindow } from './in-window.ts';
import { Marker } from './marker.ts';
import { markOf } from './marks.ts';
import { createPainter } from './painter.ts';
import { unmarkedIn } from './unmarked.ts';

/** Marks the words of the other side. */
export const glossary: PageFeature = { id: 'glossary', inFrames: true, start };

function start(context: PageContext): void {
	const { signal, words } = context;
	const everything = createPainter(document);
	// Without highlights there are no marks; looking a word up works as before, and the popup says so.
	if (!everything) {
		context.report({ canMark: false });
		return;
	}
	const painter = inWindow(everything, signal);
	signal.addEventListener('abort', () => painter.clear(), { once: true });

	const account = whenIdle(
		() => context.report({ ...facts(words.shown), unmarked: unmarkedIn(marker.near) }),
		signal,
	);
	const marker = new Marker({ context, painter, onRead: account, onShown: words.show });
	words.provide({
		near: () => marker.places.flatMap((place) => markOf(place) ?? []),
		everywhere: () => marker.everywhere(),
		trees: marker.trees,
	});
	marker.begin();
	const follow = () =>
		context.vocabulary().then(
			(vocabulary) => marker.use(vocabulary),
			(error: unknown) => isGone(error) || complain('glossary', error),
		);
	void follow();

	context.onMutations((touched) => marker.changed(touched));
	context.onLayout(() => marker.moved());
	context.onEvent((event) => {
		if (event.type === 'glossary') void follow();
	});
}
