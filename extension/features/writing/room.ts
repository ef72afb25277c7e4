import type { CreateForm } from '../../sites/contract.ts';
import { type Box, intersection } from '../priority/geometry.ts';
import { windowBox } from '../priority/measure.ts';
import type { Editor } from './editor.ts';
import type { Room } from './place.ts';

const USABLE =
	'a[href], button, input:not([type="hidden"]), select, textarea, summary, [role="button"], [contenteditable="true"], [tabindex="0"]';
const MODAL = 'dialog, [role="dialog"], [aria-modal="true"]';
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
	const frame = frameOf(editor);
	const seen = intersection(frame.getBoundingClientRect(), viewport);
	if (!seen) return undefined;
	const inForm = form?.container.contains(editor) ? form : undefined;
	const around: Box = {
		left: seen.left - NEAR,
		top: seen.top - NEAR,
		right: seen.right + NEAR,
		bottom: seen.bottom + NEAR,
	};
	// What lies behind a dialog is not in use.
	const scope = editor.closest(MODAL) ?? document;
	const usable = [...scope.querySelectorAll(USABLE)]
		.slice(0, MOST)
		.filter((element) => !element.contains(frame) && !frame.contains(element))
		.map((element) => element.getBoundingClientRect())
		.filter((box) => box.width > 0 && intersection(box, around));
	const keepClear = (inForm?.keepClear ?? []).filter((element) => element !== editor);
	return {
		editor: seen,
		form: inForm ? inForm.container.getBoundingClientRect() : seen,
		keepClear: keepClear.map((element) => element.getBoundingClientRect()),
		ours: ours.map((element) => element.getBoundingClientRect()),
		busy: usable,
		viewport,
	};
}

/** What does not belong to an editor, however close around it a box is. */
const OTHERS =
	'h1, h2, h3, h4, h5, h6, label, legend, input, select, textarea, [contenteditable="true"]';
/** How much larger than the editor its frame may be, in pixels and in times. */
const WIDER = 60;
const TALLER = 120;
const TIMES_TALLER = 4;

/** The box that people see as the editor: with its tool bar, and with its empty part below what is written. */
function frameOf(editor: Editor): Element {
	const { width, height } = editor.getBoundingClientRect();
	let frame: Element = editor;
	for (let at = editor.parentElement; at; at = at.parentElement) {
		const box = at.getBoundingClientRect();
		const isLarge =
			box.width > width + WIDER || box.height > Math.max(height + TALLER, height * TIMES_TALLER);
		if (
			isLarge ||
			at.matches(OTHERS) ||
			[...at.querySelectorAll(OTHERS)].some((one) => one !== editor)
		)
			break;
		frame = at;
	}
	return frame;
}
