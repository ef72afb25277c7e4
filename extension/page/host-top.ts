/** The top layer shows above all else what entered it last: our popover enters it again. */
export function raise(element: HTMLElement, root: ShadowRoot): void {
	const focused = root.activeElement;
	if (element.matches(':popover-open')) element.hidePopover();
	element.showPopover();
	// Leaving the top layer for a moment costs the focus.
	if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
}

/** Tells that the page put something into the top layer: a dialog, a popover, a part of it in full screen. */
export function whenCovered(
	document: Document,
	own: Element,
	listener: () => void,
	signal: AbortSignal,
): void {
	const options = { capture: true, passive: true, signal } as const;
	document.addEventListener(
		'toggle',
		({ target }) => {
			if (target instanceof Element && target !== own && target.matches(IN_TOP_LAYER)) listener();
		},
		options,
	);
	document.addEventListener(
		'fullscreenchange',
		() => document.fullscreenElement && listener(),
		options,
	);
}

const IN_TOP_LAYER = ':popover-open, dialog:modal';
