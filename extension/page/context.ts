import type { CardLink } from '@common-ground/shared/card/model.ts';
import type { LeftOut } from '@common-ground/shared/relevance/left-out.ts';
import type { VNode } from 'preact';
import type { PageEvent, PageSettings } from '../messaging/replies.ts';
import type { SiteAdapter } from '../sites/contract.ts';
import type { LayerName } from './layers.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { PageWords } from './words.ts';
import type { Panels } from './world.ts';

/** What a feature is given on a page. Everything it starts ends with `signal`. */
export interface PageContext {
	signal: AbortSignal;
	/** The adapter that fits this page; undefined on a page that is no known tracker. */
	site: SiteAdapter | undefined;
	/** As they are now: read them at each drawing. */
	readonly settings: PageSettings;
	/** Names of the sides or the colours became different. Whatever else does begins a new session. */
	onSettings(listener: () => void): void;
	/** What finds the words to mark, as they are now; the same object as before where nothing changed. */
	vocabulary(): Promise<Vocabulary>;
	/** What has a face comes by a script of its own, later or when first asked for. */
	panels(): Promise<Panels>;
	/** The words that were found on this page. */
	words: PageWords;
	/** What the page itself shows now, whatever our own interface is set to. */
	theme(): 'light' | 'dark';
	host: OverlayHost;
	/** The page changed: elements under which something did. Batched, at most once a frame, no layout read inside. */
	onMutations(listener: (touched: ReadonlySet<Element>) => void): void;
	/** Lets `onMutations` see into an open shadow root as well. Once is enough. */
	watch(root: ShadowRoot): void;
	/** Scroll, resize or mutation: at most once a frame, the place for batched layout reads. */
	onLayout(listener: () => void): void;
	/** The address changed without a page load; also called once at the start. */
	onNavigate(listener: (url: URL) => void): void;
	/** News from the background. */
	onEvent(listener: (event: PageEvent) => void): void;
	/** Said politely by a screen reader. */
	announce(text: string): void;
	/** Adds facts to the account that the popup shows; the parts of all features are merged and sent batched. */
	report(part: Partial<PageFacts>): void;
}

export interface PageFacts {
	marks: number;
	misfit: boolean;
	/** What is marked near the window, in page order, each word once. */
	words: CardLink[];
	/** Words near the window without a mark, each once a reason. */
	unmarked: { conceptId: string; why: LeftOut }[];
	/** The browser can mark words. */
	canMark: boolean;
	ticket: { system: string; host: string; key: string } | null;
	/** Shown in the member's own words now. */
	mile: boolean;
}

/** One feature on a page: `features/*` export these, the scripts in `entrypoints/` bring them. */
export interface PageFeature {
	id: string;
	/** Runs in the frames of a page, too, each time for the frame alone. */
	inFrames?: true;
	start(context: PageContext): void;
}

/**
 * The one element that we add to a page: last child of <html>, or of an open modal while there is one.
 * Its shadow root is closed in shipped builds. Keys typed inside never reach the page.
 */
export interface OverlayHost {
	element: HTMLElement;
	/** Mounts a Preact tree in a layer of its own, idempotent by `name`. `css` is adopted once. */
	mount(name: LayerName, css: string): Layer;
}

export interface Layer {
	/** The layer's own element inside the shadow root; fixed to the viewport, pointer-events none unless its content says otherwise. */
	element: HTMLElement;
	render(tree: VNode | null): void;
	remove(): void;
}
