import type { DescriptionField } from '../../sites/contract.ts';

/** How far around a hidden field its editor stands. */
const NEAR = 3;
const EDITORS = 'iframe, [contenteditable]:not([contenteditable="false" i])';

/**
 * Where the description is really written. Rich text editors hide the form's own field and put an
 * editable element, or a frame with one, beside it; what is written into the hidden field is lost.
 */
export function writable(field: DescriptionField): DescriptionField {
	if (field.element.localName === 'iframe') return inside(field.element) ?? field;
	if (field.kind !== 'textarea' || field.element.checkVisibility()) return field;
	let around = field.element.parentElement;
	for (let step = 0; around && step < NEAR; step += 1, around = around.parentElement)
		for (const editor of around.querySelectorAll<HTMLElement>(EDITORS)) {
			const found = editor.checkVisibility() && inside(editor);
			if (found) return found;
		}
	return field;
}

/** The editable element that this is or, where it is a frame of the same origin, shows. */
function inside(element: HTMLElement): DescriptionField | undefined {
	if (element.localName !== 'iframe') return { kind: 'contenteditable', element };
	const document = (element as HTMLIFrameElement).contentDocument;
	const editable = document?.body?.isContentEditable
		? document.body
		: document?.querySelector<HTMLElement>('[contenteditable="true"]');
	return editable ? { kind: 'contenteditable', element: editable } : undefined;
}
