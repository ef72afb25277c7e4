import type { PageEvent, PageStart } from '../messaging/replies.ts';
import type { SiteAdapter } from '../sites/contract.ts';
import type { PageContext } from './context.ts';
import type { Host, Render } from './host.ts';
import { watchLayout } from './layout.ts';
import type { Listeners } from './listeners.ts';
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

export type Run = (faces: Faces) => Promise<void>;

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

/**
 * One run of the features: from the start of the page, or of its settings, until they change. Returns
 * what starts features in it, each in a task of its own; some come later than others.
 */
export function startSession(options: SessionOptions): Run {
	const { host, events, signal, site } = options;
	const { settings } = options.start;
	const page = watchPage(document, host.element, signal);
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
	page.changes.add(() => {
		options.onChange();
		if (signal.aborted) return;
		host.settle();
		address.check();
		layout.moved();
	}, signal);

	const words = createWords(signal);
	const report = reporter(site?.id ?? null, signal);
	const contextFor = (render: Render): PageContext => ({
		signal,
		site,
		settings,
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
	return async ({ features, render }) => {
		const context = contextFor(render);
		for (const feature of features.filter(({ inFrames }) => isTop || inFrames)) {
			if (signal.aborted) return;
			quiet(feature.id, () => feature.start(context));
			await turn();
		}
	};
}
