import type { CreateForm } from '../../sites/contract.ts';
import { readEditor } from '../why/editor-text.ts';

/** Something that people write text into. */
export type Editor = HTMLTextAreaElement | HTMLInputElement | HTMLElement;

/** Shorter texts in a field of several lines are notes, not yet sentences. */
const LONG_ENOUGH = 20;
/** Rich editors keep tiny hidden fields for the keyboard's sake. */
const SMALLEST = 12;
/** Code is nobody's language. */
const CODE = 'code, pre, .monaco-editor, .CodeMirror, .cm-editor, .ace_editor';

/**
 * The editor that has the focus and is worth a look: a field or rich editor of several lines, or the
 * title of a new ticket. Never a password, a search or any other field of one line.
 */
export function focusedEditor(
	document: Document,
	form: CreateForm | undefined,
): Editor | undefined {
	const focused = innermost(document);
	if (!(focused instanceof HTMLElement) || focused.closest(CODE)) return undefined;
	const editor = focused.isContentEditable ? rootOf(focused) : focused;
	return isFor(editor, form) ? editor : undefined;
}

function isFor(editor: HTMLElement, form: CreateForm | undefined): boolean {
	// An editor that fills its frame leaves no room beside it.
	if (editor === editor.ownerDocument.body) return false;
	if (editor instanceof HTMLInputElement)
		return editor.type === 'text' && (form?.keepClear.includes(editor) ?? false);
	if (editor instanceof HTMLTextAreaElement) return !editor.readOnly && !editor.disabled;
	return (
		editor.isContentEditable && editor.ariaMultiLine !== 'false' && editor.role !== 'searchbox'
	);
}

function innermost(document: Document): Element | null {
	let focused = document.activeElement;
	while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
	return focused;
}

/** The outermost element that is edited as one. */
function rootOf(element: HTMLElement): HTMLElement {
	let root = element;
	while (root.parentElement?.isContentEditable) root = root.parentElement;
	return root;
}

const isField = (editor: Editor): editor is HTMLTextAreaElement | HTMLInputElement =>
	editor instanceof HTMLTextAreaElement || editor instanceof HTMLInputElement;

/** What it holds, as plain lines. */
export const textIn = (editor: Editor): string =>
	isField(editor) ? editor.value : readEditor(editor).text;

/** Is there enough in it to be looked at, and is it really shown? Reads the layout. */
export function isWorthALook(editor: Editor, text: string): boolean {
	const { width, height } = editor.getBoundingClientRect();
	const least = editor instanceof HTMLInputElement ? 1 : LONG_ENOUGH;
	return text.trim().length >= least && width > SMALLEST && height > SMALLEST;
}
