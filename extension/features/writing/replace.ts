import { writeOver } from '../why/editor.ts';
import { readEditor } from '../why/editor-text.ts';
import { type Editor, textIn } from './editor.ts';

/**
 * Puts `other` in place of a word of the text, the way a person would, so that the editor and the app
 * behind it notice and can undo it. `at` is where the word stood when the text was looked at. False when
 * it stands nowhere any more, or the editor did not take it.
 */
export async function replaceWord(
	editor: Editor,
	{ word, at }: { word: string; at: number },
	other: string,
): Promise<boolean> {
	const start = placeNow(textIn(editor), word, at);
	if (start === undefined) return false;
	const end = start + word.length;
	if (editor instanceof HTMLTextAreaElement || editor instanceof HTMLInputElement)
		return inField(editor, start, end, other);
	const { pointAt } = readEditor(editor);
	return writeOver(editor, { from: pointAt(start), to: pointAt(end) }, other);
}

function inField(
	field: HTMLTextAreaElement | HTMLInputElement,
	start: number,
	end: number,
	other: string,
): boolean {
	field.focus({ preventScroll: true });
	field.setSelectionRange(start, end);
	// As typed: the browser's own undo takes it back.
	if (!document.execCommand('insertText', false, other)) {
		field.setRangeText(other, start, end, 'end');
		field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
	}
	return field.value.startsWith(other, start);
}

/** Where the word stands now: where it stood, else where it stands nearest to that. */
export function placeNow(text: string, word: string, at: number): number | undefined {
	const places: number[] = [];
	for (let i = text.indexOf(word); i >= 0; i = text.indexOf(word, i + 1))
		if (isAlone(text, i, i + word.length)) places.push(i);
	return places.sort((a, b) => Math.abs(a - at) - Math.abs(b - at))[0];
}

const isAlone = (text: string, start: number, end: number): boolean =>
	!/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, start - 2), start)) &&
	!/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2));
