/**
 * What a person does in our own interface. A tracker's shortcuts would take the letters typed into our
 * fields for commands, and its "click outside" would close its dialog; form events would reach its forms.
 */
const OURS = [
	...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'submit', 'invalid'],
	...['copy', 'cut', 'paste', 'compositionstart', 'compositionupdate', 'compositionend'],
	...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'auxclick'],
	...['contextmenu', 'touchstart', 'touchend', 'focusin', 'focusout', 'dragstart', 'drop'],
];

/** Events of our interface end at our shadow root: the page never sees them on their way up. */
export function keepInside(root: ShadowRoot): void {
	for (const type of OURS) root.addEventListener(type, (event) => event.stopPropagation());
}
