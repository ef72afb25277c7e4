import { oncePerFrame } from './frame.ts';
import { Listeners } from './listeners.ts';

/**
 * The attributes by which pages show and hide things, open dialogs and begin to edit. Not style and
 * class: observing every attribute of a busy page has frozen browsers.
 */
const ATTRIBUTES = [
	'hidden',
	'open',
	'contenteditable',
	'aria-expanded',
	'aria-hidden',
	'aria-modal',
];
/** What pages set on <html> or <body> to change between light and dark. */
const THEME_ATTRIBUTES = [
	'class',
	'style',
	'data-theme',
	'data-color-mode',
	'data-bs-theme',
	'data-mode',
];

/** Above this, "everything" is the cheaper thing to say. */
const MANY = 5_000;

export interface Watch {
	/** Elements under which something changed, at most once a frame. */
	changes: Listeners<ReadonlySet<Element>>;
	/** A shadow root, which the document's own observer does not see into. Once is enough. */
	include(root: ShadowRoot): void;
}

/** The one observer of a page. Changes of `own`, our host element, are not the page's. */
export function watchPage(document: Document, own: Element, signal: AbortSignal): Watch {
	const changes = new Listeners<ReadonlySet<Element>>('page changes');
	let touched = new Set<Element>();
	const flush = oncePerFrame(() => {
		const batch = touched;
		touched = new Set();
		changes.emit(batch);
	}, signal);

	const observer = new MutationObserver((records) => {
		for (const record of records) {
			const element = touchedBy(record, own);
			if (element) touched.add(element);
		}
		if (touched.size === 0) return;
		if (touched.size > MANY) touched = new Set([document.documentElement]);
		flush();
	});
	signal.addEventListener('abort', () => observer.disconnect(), { once: true });

	const inside = {
		subtree: true,
		childList: true,
		characterData: true,
		attributeFilter: ATTRIBUTES,
	};
	observer.observe(document, inside);
	for (const root of [document.documentElement, document.body])
		if (root) observer.observe(root, { attributeFilter: THEME_ATTRIBUTES });

	return { changes, include: (root) => observer.observe(root, inside) };
}

function touchedBy(record: MutationRecord, own: Element): Element | undefined {
	const { target } = record;
	if (target === own) return undefined;
	if (record.type === 'childList' && isOnly(own, record)) return undefined;
	if (target instanceof Element) return target;
	return target instanceof ShadowRoot ? target.host : (target.parentElement ?? undefined);
}

const isOnly = (own: Element, { addedNodes, removedNodes }: MutationRecord): boolean =>
	[...addedNodes, ...removedNodes].every((node) => node === own);
