import { compileMatcher } from '@common-ground/shared/matcher/compile.ts';
import type { Concept, Term } from '@common-ground/shared/model/concept.ts';
import { foreignTerms } from '@common-ground/shared/relevance/foreign.ts';
import { compileSenses, sensesFrom } from '@common-ground/shared/sense/compile.ts';
import { render } from 'preact';
import { CardLayer } from '../../features/glossary/card-layer.tsx';
import { explain } from '../../features/glossary/explain.ts';
import { glossary } from '../../features/glossary/page.ts';
import type { SyncStatus } from '../../messaging/replies.ts';
import type { OverlayHost, PageContext } from '../../page/context.ts';
import { createHost, type Host } from '../../page/host.ts';
import { watchLayout } from '../../page/layout.ts';
import { themeOf } from '../../page/theme.ts';
import { watchPage } from '../../page/watch.ts';
import { createWords } from '../../page/words.ts';
import type { SiteAdapter } from '../../sites/contract.ts';
import type { SideNames } from '../../ui/side/names.ts';

/** This page as a site: no tracker, and nothing but the sample ticket is to be read. */
const SAMPLE_SITE: SiteAdapter = {
	id: 'sample',
	name: 'Sample',
	origins: [],
	tickets: false,
	recognise: () => true,
	claims: () => true,
	label: (key) => key,
	hostOf: () => '',
	keyFromUrl: () => undefined,
	formerKey: () => undefined,
	header: () => undefined,
	description: () => undefined,
	comments: () => undefined,
	cards: () => [],
	createForm: () => undefined,
	inlineCreates: () => [],
	createdKey: () => undefined,
	excluded: '[data-unread]',
	misfit: () => false,
};

/** Nothing can be paused here, so the card's corner has nothing to offer. */
const SAMPLE_CARD = '.explain-pause { display: none }';

/** Starts the glossary feature on this very page, as the engine does on a tracker's. */
export function startOn(of: {
	status: SyncStatus;
	names: SideNames;
	concepts: readonly Concept[];
	terms: readonly Term[];
	/** A word was explained. */
	onMet: () => void;
	signal: AbortSignal;
}): void {
	const { signal, status } = of;
	const { side, memberId } = status.me;
	const host = createHost(document, () => {});
	host.settle();
	signal.addEventListener('abort', host.remove, { once: true });
	const theme = () => (status.theme === 'auto' ? themeOf(document) : status.theme);
	host.show(theme());
	const page = watchPage(document, host.element, signal);
	const layout = watchLayout(window, signal);
	const context: PageContext = {
		signal,
		site: SAMPLE_SITE,
		settings: {
			side,
			sideNames: of.names,
			theme: status.theme,
			underline: status.underline,
			memberId,
			writing: false,
			tool: null,
		},
		vocabulary: async () => ({
			matcher: compileMatcher(foreignTerms(of.concepts, of.terms, new Set(), side)),
			senses: sensesFrom(compileSenses(of.concepts, of.terms)),
		}),
		panels: async () => ({
			render,
			features: [],
			createCard: (page) => new CardLayer(page),
		}),
		words: createWords(signal),
		theme,
		host: noticing(host, of.onMet),
		watch: page.include,
		onMutations: (listener) => page.changes.add(listener, signal),
		onLayout: (listener) => layout.changes.add(listener, signal),
		onNavigate: () => {},
		onEvent: () => {},
		onSettings: () => {},
		announce: host.announce,
		report: () => {},
	};
	glossary.start(context);
	explain.start(context);
}

/** The host, telling when a card is shown in it. */
const noticing = (host: Host, onShown: () => void): OverlayHost => ({
	element: host.element,
	mount(name, css) {
		const layer = host.mount(name, css + SAMPLE_CARD, render);
		return {
			...layer,
			render(tree) {
				layer.render(tree);
				if (tree) onShown();
			},
		};
	},
});
