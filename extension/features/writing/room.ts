import type { CreateForm } from '../../sites/contract.ts';
import { type Box, intersection } from '../priority/geometry.ts';
import { windowBox } from '../priority/measure.ts';
import type { Editor } from './editor.ts';
import type { Room } from './place.ts';

const USABLE =
	'a[href], button, input:not([type="hidden"]), select, textarea, summary, [role="button"], [contenteditable="true"], [tabindex="0"]';
/** How far around the editor one looks for what is in use, in pixels. */
const NEAR = 340;
/** Of these at most, so that a page of thousands costs no more. */
const MOST = 400;

/** What is around an editor; undefined when nothing of it is seen. Reads the layout. */
export function roomAround(
	editor: Editor,
	form: CreateForm | undefined,
	ours: readonly Element[],
): Room | undefined {
	const viewport = windowBox(document);
	const seen = intersection(editor.getBoundingClientRect(), viewport);
	if (!seen) return undefined;
	const inForm = form?.container.contains(editor) ? form : undefined;
	const around: Box = {
		left: seen.left - NEAR,
		top: seen.top - NEAR,
		right: seen.right + NEAR,
		bottom: seen.bottom + NEAR,
	};
	const usable = [...document.querySelectorAll(USABLE)]
		.slice(0, MOST)
		.filter((element) => !element.contains(editor) && !editor.contains(element))
		.map((element) => element.getBoundingClientRect())
		.filter((box) => box.width > 0 && intersection(box, around));
	const keepClear = (inForm?.keepClear ?? []).filter((element) => element !== editor);
	return {
		editor: seen,
		form: inForm ? inForm.container.getBoundingClientRect() : seen,
		keepClear: [...keepClear, ...ours].map((element) => element.getBoundingClientRect()),
		busy: usable,
		viewport,
	};
}
