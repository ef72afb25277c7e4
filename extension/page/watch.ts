import { oncePerFrame } from './frame.ts';
import { Listeners } from './listeners.ts';
import { Roots } from './roots.ts';

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
const LOOKS = ['class', 'style', 'data-theme', 'data-color-mode', 'data-bs-theme', 'data-mode'];

/** Above this, "everything" is the cheaper thing to say. */
const MANY = 5_000;
/** Records in one batch above which not even they are looked at, and the page is left alone for a while. */
const FLOOD = 20_000;
/** Milliseconds for which it is left alone, at first; twice as long each time the flood goes on. */
const PAUSE = 250;
const LONGEST_PAUSE = 4_000;

export interface Watch {
	/**
	 * Elements under which something changed, at most once a frame. The root element stands for all of
	 * the page: there is a new <body>, or there were more changes than are worth telling apart.
	 */
	changes: Listeners<ReadonlySet<Element>>;
	/** The page may have changed between light and dark, at most once a frame. */
	looks: Listeners<void>;
	/** A shadow root, which the document's own observer does not see into. Once is enough. */
	include(root: ShadowRoot): void;
}

/** The one observer of a page. Changes of `own`, our host element, are not the page's. */
export function watchPage(document: Document, own: Element, signal: AbortSignal): Watch {
	const changes = new Listeners<ReadonlySet<Element>>('page changes');
	const looks = new Listeners<void>('page looks');
	let touched = new Set<Element>();
	/** What our element is or was in. Of others' records not even the lists are asked for: a thousand take 5 ms. */
	const homes = new WeakSet<Node>();
	const tellLooks = oncePerFrame(() => looks.emit(), signal);
	const tellChanges = oncePerFrame(() => {
		const batch = touched;
		touched = new Set();
		changes.emit(batch);
	}, signal);

	const take = (record: MutationRecord): void => {
		const { target, type, attributeName } = record;
		if (target === own) return;
		if (type === 'attributes' && LOOKS.includes(attributeName ?? '')) {
			tellLooks();
			return;
		}
		tellChanges();
		if (target === document.documentElement && !bringsBody(record)) return;
		const element = elementOf(target);
		if (element && !(homes.has(target) && isOnly(own, record))) touched.add(element);
	};
	const everything = (): void => {
		touched = new Set([document.documentElement]);
		tellLooks();
		tellChanges();
	};

	const takeAll = (records: readonly MutationRecord[]): void => {
		if (own.parentNode) homes.add(own.parentNode);
		for (const record of records) {
			take(record);
			if (touched.size > MANY) {
				everything();
				return;
			}
		}
	};

	const shadows = new Roots();
	let pause = PAUSE;
	let calm: ReturnType<typeof setTimeout> | undefined;
	const observer = new MutationObserver((records) => {
		if (records.length > FLOOD) rest();
		else takeAll(records);
	});
	const observe = (): void => {
		observer.observe(document, INSIDE);
		for (const root of [document.documentElement, document.body])
			if (root) observer.observe(root, { attributeFilter: LOOKS });
		for (const root of shadows) observer.observe(root, INSIDE);
	};
	/** The browser's own account of so many changes costs more than all that we do with them. */
	const rest = (): void => {
		observer.disconnect();
		clearTimeout(calm);
		calm = setTimeout(() => {
			observe();
			everything();
			calm = setTimeout(() => {
				pause = PAUSE;
			}, 2 * pause);
		}, pause);
		pause = Math.min(2 * pause, LONGEST_PAUSE);
	};
	signal.addEventListener(
		'abort',
		() => {
			clearTimeout(calm);
			observer.disconnect();
		},
		{ once: true },
	);
	observe();

	return {
		changes,
		looks,
		include(root) {
			shadows.add(root);
			observer.observe(root, INSIDE);
		},
	};
}

const INSIDE = {
	subtree: true,
	childList: true,
	characterData: true,
	attributeFilter: ATTRIBUTES,
};

const elementOf = (node: Node): Element | null =>
	node.nodeType === Node.ELEMENT_NODE
		? (node as Element)
		: node instanceof ShadowRoot
			? node.host
			: node.parentElement;

const bringsBody = ({ addedNodes }: MutationRecord): boolean =>
	[...addedNodes].some((node) => node instanceof HTMLBodyElement);

/** Our element was put into a modal of the page, or taken out of it. */
function isOnly(own: Element, { type, addedNodes, removedNodes }: MutationRecord): boolean {
	if (type !== 'childList' || addedNodes.length + removedNodes.length !== 1) return false;
	return (addedNodes[0] ?? removedNodes[0]) === own;
}
