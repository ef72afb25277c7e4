import { ask, isGone, orphaned } from '../messaging/client.ts';
import { listen } from '../messaging/port.ts';
import type { PageEvent } from '../messaging/replies.ts';
import { siteFor } from '../sites/registry.ts';
import type { PageFeature } from './context.ts';
import { nextFrame } from './frame.ts';
import { createHost } from './host.ts';
import { Listeners } from './listeners.ts';
import { complain, quiet } from './quiet.ts';
import { startSession } from './session.ts';
import { onSuccessor, retirePredecessors } from './succession.ts';
import { followVocabulary } from './vocabulary.ts';

/**
 * Runs the features on this page until it goes away, the extension is reloaded, or a newer engine takes
 * over. A change of settings, a pause and a site that only now shows what it is begin a new session.
 */
export async function runEngine(features: readonly PageFeature[]): Promise<void> {
	retirePredecessors(document);
	const life = new AbortController();
	const end = () => {
		life.abort();
		quiet('end', host.remove);
	};
	const host = createHost(document, end);
	onSuccessor(host.element, end, life.signal);

	const events = new Listeners<PageEvent>('news');
	const vocabulary = followVocabulary();
	let session = new AbortController();
	let begun = 0;

	const begin = async (): Promise<void> => {
		const number = ++begun;
		session.abort();
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
			startSession(features, { start, site, host, events, vocabulary, signal, onChange });
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
}

const PAUSED = 'Common Ground is paused on this site.';
const RESUMED = 'Common Ground is on again on this site.';
