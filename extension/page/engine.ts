import { ask, isGone, orphaned, tell } from '../messaging/client.ts';
import { listen } from '../messaging/port.ts';
import type { PageEvent } from '../messaging/replies.ts';
import type { SiteAdapter } from '../sites/contract.ts';
import { holdChords } from './early-chords.ts';
import { nextFrame } from './frame.ts';
import { createHost, type Render } from './host.ts';
import { Listeners } from './listeners.ts';
import { Pace } from './pace.ts';
import { complain, quiet } from './quiet.ts';
import { type Session, startSession } from './session.ts';
import { turn } from './slices.ts';
import { onSuccessor, retirePredecessors } from './succession.ts';
import { followVocabulary } from './vocabulary.ts';
import { brought, type Faces, type Panels, takeOver } from './world.ts';

/**
 * Runs the features on this page until it goes away, the extension is reloaded, or a newer engine takes
 * over. Another side, a pause and a site that only now shows what it is begin a new session.
 */
export async function runEngine(): Promise<void> {
	retirePredecessors(document);
	const life = new AbortController();
	const end = () => {
		life.abort(OVER);
		quiet('end', host.remove);
	};
	const host = createHost(document, end);
	onSuccessor(host.element, end, life.signal);
	const root = document.documentElement;
	// By "document.open" a page also loses every listener on document and window, ours included.
	const startOver = () => {
		end();
		void runEngine();
	};

	const events = new Listeners<PageEvent>('news');
	const vocabulary = followVocabulary();
	let render: Render = () => {};
	const panels = async (): Promise<Panels> => {
		if (!askedForFaces) tell('page.faces', {});
		askedForFaces = true;
		const loaded = await brought('panels');
		render = loaded.render;
		return loaded;
	};
	/** What runs in each session; the first of them has its face with the panels. */
	const parts: Faces[] = [];
	const add = async (part: Faces): Promise<void> => {
		if (life.signal.aborted) return;
		parts.push(part);
		await running.run(part);
	};
	let site: SiteAdapter | undefined;
	let isRestHere = false;
	/** Ends with whichever is first: everything listens, or the engine is over. */
	const early = new AbortController();
	const soon = AbortSignal.any([early.signal, life.signal]);
	let hasTickets = false;
	/** Last of all, and only where there are tickets; a page can become a tracker’s later. */
	const addTickets = async (): Promise<void> => {
		if (!isRestHere || !site?.tickets || hasTickets) return;
		hasTickets = true;
		if (!askedForTickets) tell('page.tickets', {});
		askedForTickets = true;
		await add(await brought('tickets'));
		await add(await brought('whys'));
	};
	let session: AbortController | undefined;
	let running: Session = NONE;
	let begun = 0;

	const begin = async (): Promise<void> => {
		const number = ++begun;
		session?.abort(OVER);
		running = NONE;
		try {
			const start = (number === 1 && takeOver()) || (await ask('page.start', {}));
			// Whatever reads a style before the page was styled pays for all of it in its own task.
			await nextFrame();
			if (number !== begun || life.signal.aborted || start.paused) return;
			const siteFor = await brought('sites');
			if (number !== begun || life.signal.aborted) return;
			const { tool } = start.settings;
			const hosts = tool === null ? {} : { [location.host]: tool };
			const siteHere = () => siteFor(document, new URL(location.href), hosts);
			site = siteHere();
			if (number === 1 && isTop)
				holdChords(site?.tickets ? [...OF_WORDS, ...OF_TICKETS] : OF_WORDS, soon);
			session = new AbortController();
			const signal = AbortSignal.any([session.signal, life.signal]);
			const looks = new Pace<object>({
				signal,
				onDue() {
					looks.read(host);
					if (!site && siteHere()) void begin();
				},
			});
			const onChange = () => {
				if (orphaned()) end();
				else if (document.documentElement !== root) startOver();
				else if (!site) looks.changed(host);
			};
			running = startSession({ start, site, host, events, vocabulary, panels, signal, onChange });
			for (const part of [...parts]) await running.run(part);
			await addTickets();
		} catch (error) {
			if (isGone(error)) end();
			else complain('start', error);
		}
	};

	/** Records of people and of the team change often; hardly any change is one of this page. */
	const renew = async (): Promise<void> => {
		const start = await ask('page.start', {}).catch(() => undefined);
		if (!start || !running.renew(start)) void begin();
	};

	events.add((event) => {
		if (event.type === 'paused' && isTop) host.announce(event.paused ? PAUSED : RESUMED);
		if (event.type === 'paused') void begin();
		if (event.type === 'settings') void renew();
	}, life.signal);
	listen((event) => events.emit(event), life.signal);
	for (const [target, event] of [
		[document, 'visibilitychange'],
		[window, 'pageshow'],
	] as const)
		target.addEventListener(event, () => orphaned() && end(), { signal: life.signal });
	// Each in a task of its own, and styled in the next frame rather than in this.
	await turn();
	host.settle();
	await turn();
	await begin();
	const { features } = await brought('reader');
	await add({ features, render: (tree, into) => render(tree, into) });
	await marked(vocabulary);
	if (life.signal.aborted) return;
	await add(await panels());
	await add(await brought('tools'));
	isRestHere = true;
	await addTickets();
	early.abort(OVER);
}

/** Chords of Alt+Shift that features listen for (`onChord`), by what they are for. */
const OF_WORDS = ['ArrowDown', 'ArrowUp', 'ArrowRight', 'Enter'];
const OF_TICKETS = ['KeyN', 'KeyP'];

const isTop = window === window.top;

/** Paused, or not begun. */
const NONE: Session = { run: async () => {}, renew: () => false };

/** Once a page: a second engine of this script finds them there. */
let askedForFaces = false;
let askedForTickets = false;

/** After the first words were marked, or soon where there are none: until then nothing else is to take time. */
async function marked(vocabulary: () => Promise<unknown>): Promise<void> {
	await vocabulary().catch(() => {});
	// In the first frame it is known what is near the window, and then read.
	await nextFrame();
	await new Promise((resolve) => requestIdleCallback(resolve, { timeout: PATIENCE }));
}

/** Milliseconds after which a page that is never idle gets the rest anyway. */
const PATIENCE = 1_000;

/** Said at every end: without a reason an error would be made each time, and its stack costs milliseconds. */
const OVER = 'over';

const PAUSED = 'Common Ground is paused on this site.';
const RESUMED = 'Common Ground is on again on this site.';
