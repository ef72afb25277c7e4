import type { PageEvent, PageSettings, PageStart } from '../messaging/replies.ts';
import type { SiteAdapter } from '../sites/contract.ts';
import type { PageContext } from './context.ts';
import type { Host, Render } from './host.ts';
import { watchLayout } from './layout.ts';
import { Listeners } from './listeners.ts';
import { watchAddress } from './navigation.ts';
import { quiet } from './quiet.ts';
import { reporter } from './report.ts';
import { turn } from './slices.ts';
import { type Theme, themeOf } from './theme.ts';
import type { Vocabulary } from './vocabulary.ts';
import { watchPage } from './watch.ts';
import { createWords } from './words.ts';
import type { Faces, Panels } from './world.ts';

const isTop = window === window.top;

export interface Session {
	/** Starts features in it, each in a task of its own; some come later than others. */
	run(faces: Faces): Promise<void>;
	/** Takes up what the page would begin with now. False where that takes a new session. */
	renew(start: PageStart): boolean;
}

export interface SessionOptions {
	start: PageStart;
	site: SiteAdapter | undefined;
	host: Host;
	events: Listeners<PageEvent>;
	vocabulary(): Promise<Vocabulary>;
	panels(): Promise<Panels>;
	signal: AbortSignal;
	/** Called before the features at each change of the page; throws away the session if it must. */
	onChange(): void;
}

/** One run of the features: from the start of the page until a setting changes that decides what is found. */
export function startSession(options: SessionOptions): Session {
	const { host, events, signal, site } = options;
	let { settings } = options.start;
	const renewed = new Listeners<void>('settings');
	const page = watchPage(document, host.element, signal);
	// A modal may have opened while nobody watched; from now on only what changes is looked at.
	host.settle();
	const address = watchAddress(window, signal);
	const layout = watchLayout(window, signal);

	let theme: Theme = 'light';
	const look = () => {
		theme = themeOf(document);
		host.show(settings.theme === 'auto' ? theme : settings.theme);
		layout.moved();
	};
	look();
	const colours = matchMedia('(prefers-color-scheme: dark)');
	colours.addEventListener('change', look, { signal });

	page.looks.add(look, signal);
	page.changes.add((touched) => {
		options.onChange();
		if (signal.aborted) return;
		host.settle(touched);
		address.check();
		layout.moved();
	}, signal);

	const words = createWords(signal);
	const report = reporter(site?.id ?? null, signal);
	const contextFor = (render: Render): PageContext => ({
		signal,
		site,
		get settings() {
			return settings;
		},
		onSettings: (listener) => renewed.add(listener, signal),
		vocabulary: options.vocabulary,
		panels: options.panels,
		words,
		theme: () => theme,
		host: { element: host.element, mount: (name, css) => host.mount(name, css, render) },
		watch: page.include,
		onMutations: (listener) => page.changes.add(listener, signal),
		onLayout: (listener) => layout.changes.add(listener, signal),
		onNavigate(listener) {
			address.changes.add(listener, signal);
			quiet('address', () => listener(new URL(location.href)));
		},
		onEvent: (listener) => events.add(listener, signal),
		announce: host.announce,
		report,
	});
	const run = async ({ features, render }: Faces): Promise<void> => {
		const context = contextFor(render);
		for (const feature of features.filter(({ inFrames }) => isTop || inFrames)) {
			if (signal.aborted) return;
			quiet(feature.id, () => feature.start(context));
			await turn();
		}
	};
	return {
		run,
		renew(start) {
			if (signal.aborted || start.paused || !isSameReader(start.settings, settings)) return false;
			if (JSON.stringify(start.settings) === JSON.stringify(settings)) return true;
			settings = start.settings;
			look();
			renewed.emit();
			return true;
		},
	};
}

/** Would the same words be found, and explained in the same way? What else there is shows at the next drawing. */
const isSameReader = (a: PageSettings, b: PageSettings): boolean =>
	a.side === b.side &&
	a.memberId === b.memberId &&
	a.underline === b.underline &&
	a.tool === b.tool &&
	a.writing === b.writing;
