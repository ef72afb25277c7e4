import tokens from '@common-ground/shared/look/tokens.css?inline';
import type { VNode } from 'preact';
import { announcer } from './announcer.ts';
import type { Layer } from './context.ts';
import css from './host.css?inline';
import { raise, whenCovered } from './host-top.ts';
import { keepInside } from './keep-inside.ts';
import { keysFirst } from './keys-first.ts';
import { insertLayer, type LayerName } from './layers.ts';
import { concernModals, moveInto, placeFor } from './place.ts';
import { complain } from './quiet.ts';
import type { Theme } from './theme.ts';

/** A custom element's name, so that it may have a shadow root; nothing is ever registered for it. */
export const HOST_TAG = 'common-ground-overlay';

/** A page that takes us out more often than this does not want us. */
const MAX_RETURNS = 20;

/** Our one element, and what only the engine may do with it. */
export interface Host {
	element: HTMLElement;
	/** As `OverlayHost.mount`; `render` draws what the layer shows. */
	mount(name: LayerName, css: string, render: Render): Layer;
	show(theme: Theme): void;
	announce(text: string): void;
	/**
	 * Puts the element where it belongs now: into an open modal, back after it closed or after the page removed
	 * it. `touched` are the elements under which the page changed since it was settled, if that is known.
	 */
	settle(touched?: ReadonlySet<Element>): void;
	remove(): void;
}

/** Renders a tree, or nothing any more. */
export type Render = (tree: VNode | null, into: Element) => void;

/**
 * Not on the page before it is settled for the first time. `onUnwanted` is called once the page has removed
 * it too often.
 */
export function createHost(document: Document, onUnwanted: () => void): Host {
	const element = document.createElement(HOST_TAG);
	// Focus locks of the page's dialogs leave what says this alone.
	element.setAttribute('data-no-focus-lock', 'true');
	element.setAttribute('popover', 'manual');
	const root = element.attachShadow({ mode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed' });
	const adopted = new Set<string>();
	const adopt = (text: string) => {
		if (adopted.has(text)) return;
		adopted.add(text);
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(text);
		root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
	};
	adopt(css);
	const life = new AbortController();
	keepInside(root);
	keysFirst(root, life.signal);
	whenCovered(document, element, () => element.isConnected && raise(element, root), life.signal);
	const { speaker, announce } = announcer(document);
	root.append(speaker);

	const layers = new Map<LayerName, Layer>();
	const mount = (name: LayerName, layerCss: string, render: Render): Layer => {
		adopt(tokens);
		adopt(layerCss);
		const there = layers.get(name);
		if (there) return there;
		const layer = createLayer(document, render, () => layers.delete(name));
		insertLayer(root, layers, name, layer.element);
		layers.set(name, layer);
		return layer;
	};

	let returns = -1;
	const settle = (touched?: ReadonlySet<Element>) => {
		const isAtRoot = element.parentElement === document.documentElement;
		if (touched && isAtRoot && !concernModals(touched)) return;
		const place = placeFor(document);
		if (element.parentElement === place || returns > MAX_RETURNS) return;
		if (!element.isConnected && ++returns > MAX_RETURNS) {
			complain('host', 'The page keeps removing our element: leaving it alone.');
			onUnwanted();
			return;
		}
		moveInto(place, element);
		// In the top layer neither a transformed ancestor nor a stacking context of the page holds it.
		raise(element, root);
	};

	return {
		element,
		mount,
		announce,
		settle,
		show: (theme) => element.setAttribute('data-theme', theme),
		remove() {
			life.abort();
			for (const layer of [...layers.values()]) layer.remove();
			element.remove();
		},
	};
}

function createLayer(document: Document, render: Render, removed: () => void): Layer {
	const element = document.createElement('div');
	element.className = 'layer';
	return {
		element,
		render: (tree: VNode | null) => render(tree, element),
		remove() {
			render(null, element);
			element.remove();
			removed();
		},
	};
}
