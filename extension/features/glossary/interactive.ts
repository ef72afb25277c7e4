const CONTROL = [
	'a[href], button, summary, label, input, select, textarea, option',
	'[contenteditable]:not([contenteditable="false" i]), [onclick], [draggable="true"]',
	...['button', 'link', 'tab', 'option', 'checkbox', 'radio', 'switch', 'treeitem'].map(
		(role) => `[role="${role}"]`,
	),
	'[role^="menuitem"]',
].join(', ');

/**
 * Does the page itself do something when this is clicked? Frameworks hang their listeners where nobody
 * sees them; the hand that the pointer becomes tells.
 */
export const isInteractive = (target: EventTarget | null): boolean =>
	target instanceof Element &&
	(target.closest(CONTROL) !== null || getComputedStyle(target).cursor === 'pointer');
