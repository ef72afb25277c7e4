import { placeBlock } from '@common-ground/shared/why/place.ts';
import type { DescriptionField } from '../../sites/contract.ts';
import { intoEditor } from './editor.ts';

/**
 * Puts a block of plain lines into the tracker's description: over `previous` if that still stands
 * there unchanged, else behind everything. False when the editor did not take it.
 */
export const insertBlock = async (
	field: DescriptionField,
	block: string,
	previous: string,
): Promise<boolean> =>
	field.kind === 'textarea'
		? intoTextarea(field.element, block, previous)
		: intoEditor(field.element, block, previous);

function intoTextarea(area: HTMLTextAreaElement, block: string, previous: string): boolean {
	const { start, end, text } = placeBlock(area.value, block, previous);
	area.setRangeText(text, start, end, 'end');
	// A framework that controls the field notices by comparing with the value that it last wrote.
	area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
	area.dispatchEvent(new Event('change', { bubbles: true }));
	area.scrollTop = area.scrollHeight;
	return area.value.includes(block);
}
