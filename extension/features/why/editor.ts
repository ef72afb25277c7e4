import { placeBlock } from '@common-ground/shared/why/place.ts';
import { type Point, readEditor } from './editor-text.ts';

/**
 * Writes into a rich text editor the two ways that editors accept from outside: as if pasted, else
 * as if typed. They keep a document of their own and undo what is written into their DOM.
 */
export async function intoEditor(
	editor: HTMLElement,
	block: string,
	previous: string,
): Promise<boolean> {
	const { text, pointAt } = readEditor(editor);
	const { start, end, text: added } = placeBlock(text, oneSpaced(block), oneSpaced(previous));
	const last = lastPoint(editor);
	const to = end === text.length ? last : pointAt(end);
	// A selection that holds no text may still be one to an editor, which then deletes a character for it.
	const nowhere = text === '' ? last : pointAt(end);
	const range = start === end ? { from: nowhere, to: nowhere } : { from: pointAt(start), to };
	return writeOver(editor, range, oneSpaced(added));
}

/** Writes text in place of what stands between two points. False when the editor did not take it. */
export async function writeOver(
	editor: HTMLElement,
	{ from, to }: { from: Point; to: Point },
	text: string,
): Promise<boolean> {
	const { document } = editor.ownerDocument.defaultView ?? window;
	editor.focus();
	document.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
	// Editors learn of a selection by an event that the browser sends in its own time.
	await nextSelection(document);
	if (paste(editor, text) && (await shows(editor, text))) return true;
	type(document, text);
	return shows(editor, text);
}

/** Each line becomes a paragraph, which has its own space. */
const oneSpaced = (text: string): string => text.replace(/\n+/g, '\n');

const lastPoint = (editor: Element): { node: Node; offset: number } => {
	const last = editor.lastElementChild ?? editor;
	return { node: last, offset: last.childNodes.length };
};

/** True when the editor took it in hand. */
function paste(editor: HTMLElement, text: string): boolean {
	const clipboardData = new DataTransfer();
	clipboardData.setData('text/plain', text);
	const inChromium: ClipboardEventInit = { clipboardData, bubbles: true, cancelable: true };
	// Firefox knows no `clipboardData` here and has names of its own for what it holds.
	const inFirefox = { dataType: 'text/plain', data: text };
	return !editor.dispatchEvent(new ClipboardEvent('paste', { ...inChromium, ...inFirefox }));
}

function type(document: Document, text: string): void {
	for (const [index, line] of text.split('\n').entries()) {
		if (index > 0) document.execCommand('insertParagraph');
		if (line !== '') document.execCommand('insertText', false, line);
	}
}

const nextSelection = (document: Document): Promise<void> =>
	new Promise((resolve) => {
		const done = (): void => {
			document.removeEventListener('selectionchange', done);
			clearTimeout(timer);
			resolve();
		};
		// Where the selection stood there already, no event comes.
		const timer = setTimeout(done, 50);
		document.addEventListener('selectionchange', done);
	});

/** Each line is there; editors may take a moment, and may join or part lines as they like. */
async function shows(editor: HTMLElement, block: string): Promise<boolean> {
	const lines = block.split(/\n+/);
	for (let frame = 0; frame < 10; frame += 1) {
		const { text } = readEditor(editor);
		if (lines.every((line) => text.includes(line))) return true;
		await new Promise((resolve) => requestAnimationFrame(resolve));
	}
	return false;
}
