import { placeBlock } from '@common-ground/shared/why/place.ts';
import type { DescriptionField } from '../../sites/contract.ts';
import { intoEditor } from './editor.ts';
import { writable } from './writable.ts';

/**
 * Puts a block of plain lines into the tracker's description: over `previous` if that still stands
 * there unchanged, else behind everything. One step of undo takes it back. False when the editor did
 * not take it.
 */
export async function insertBlock(
	field: DescriptionField,
	block: string,
	previous: string,
): Promise<boolean> {
	const { kind, element } = writable(field);
	return kind === 'textarea'
		? intoTextarea(element, block, previous)
		: intoEditor(element, block, previous);
}

function intoTextarea(area: HTMLTextAreaElement, block: string, previous: string): boolean {
	const { start, end, text } = placeBlock(area.value, block, previous);
	area.focus({ preventScroll: true });
	area.setSelectionRange(start, end);
	// As if typed: the browser then keeps a step of undo, which a value that is set does away with.
	const typed = area.ownerDocument.execCommand('insertText', false, text);
	if (!typed || !area.value.includes(block)) write(area, start, end, text);
	area.dispatchEvent(new Event('change', { bubbles: true }));
	area.scrollTop = area.scrollHeight;
	return area.value.includes(block);
}

/** Where nothing may be typed for the member, as in a field that is not shown. */
function write(area: HTMLTextAreaElement, start: number, end: number, text: string): void {
	area.setRangeText(text, start, end, 'end');
	// A framework that controls the field notices by comparing with the value that it last wrote.
	area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
}
