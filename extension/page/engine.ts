import { ask, isGone, orphaned } from '../messaging/client.ts';
import { listen } from '../messaging/port.ts';
import type { PageEvent } from '../messaging/replies.ts';
import { siteFor } from '../sites/registry.ts';
import type { PageFeature } from './context.ts';
import { nextFrame } from './frame.ts';
import { createHost, type Render } from './host.ts';
import { Listeners } from './listeners.ts';
import { complain, quiet } from './quiet.ts';
import { startSession } from './session.ts';
import { onSuccessor, retirePredecessors } from './succession.ts';
import { followVocabulary } from './vocabulary.ts';
import { brought } from './world.ts';

/**
 * Runs the features on this page until it goes away, the extension is reloaded, or a newer engine takes
 * over. A change of settings, a pause and a site that only now shows what it is begin a new session.
 */
export async function runEngine(features: readonly PageFeature[]): Promise<void> {
	retirePredecessors(document);
	const life = new AbortController();
	const end = () => {
		life.abort(OVER);
		quiet('end', host.remove);
	};
	let panels: readonly PageFeature[] = [];
	let render: Render = () => {};
	const host = createHost(document, end, (tree, into) => render(tree, into));
	onSuccessor(host.element, end, life.signal);

	const events = new Listeners<PageEvent>('news');
	const vocabulary = followVocabulary();
	let session: AbortController | undefined;
	let run: (features: readonly PageFeature[]) => void = () => {};
	let begun = 0;

	const begin = async (): Promise<void> => {
		const number = ++begun;
		session?.abort(OVER);
		run = () => {};
		try {
			const start = await ask('page.start', {});
			// Whatever reads a style before the page was styled pays for all of it in its own task.
			await nextFrame();
			if (number !== begun || life.signal.aborted || start.paused) return;
			const site = siteFor(document, new URL(location.href));
			session = new AbortController();
			const signal = AbortSignal.any([session.signal, life.signal]);
			const onChange = () => {
				if (orphaned()) end();
				else if (!site && siteFor(document, new URL(location.href))) void begin();
			};
			run = startSession({ start, site, host, events, vocabulary, signal, onChange });
			run([...features, ...panels]);
		} catch (error) {
			if (isGone(error)) end();
			else complain('start', error);
		}
	};

	events.add((event) => {
		if (event.type === 'paused') host.announce(event.paused ? PAUSED : RESUMED);
		if (event.type === 'paused' || event.type === 'settings') void begin();
	}, life.signal);
	listen((event) => events.emit(event), life.signal);
	document.addEventListener('visibilitychange', () => orphaned() && end(), { signal: life.signal });
	await begin();
	({ render, features: panels } = await brought('panels'));
	if (!life.signal.aborted) run(panels);
}

/** Said at every end: without a reason an error would be made each time, and its stack costs milliseconds. */
const OVER = 'over';

const PAUSED = 'Common Ground is paused on this site.';
const RESUMED = 'Common Ground is on again on this site.';
