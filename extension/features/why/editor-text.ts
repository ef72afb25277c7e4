/** A place in the DOM, as a selection takes it. */
export interface Point {
	node: Node;
	offset: number;
}

/** What an editor shows, as plain lines, and where each character of it is. */
export interface EditorText {
	text: string;
	pointAt(offset: number): Point;
}

const BLOCKS = /^(?:P|DIV|LI|H[1-6]|BLOCKQUOTE|PRE|TR)$/;

/** One line a block or line break; parts that cannot be edited (placeholders) do not count. */
export function readEditor(editor: Element): EditorText {
	let text = '';
	const pieces: { node: Text; start: number }[] = [];
	const visit = (node: Node): void => {
		if (node.nodeType === node.TEXT_NODE) {
			pieces.push({ node: node as Text, start: text.length });
			text += (node as Text).data.replace(/\u00a0/g, ' ');
			return;
		}
		if (node.nodeType !== node.ELEMENT_NODE) return;
		const element = node as Element;
		if (element.getAttribute('contenteditable') === 'false') return;
		const block = BLOCKS.test(element.tagName) && element !== editor;
		if (block && text !== '' && !text.endsWith('\n')) text += '\n';
		for (const child of element.childNodes) visit(child);
		if (block || (element.tagName === 'BR' && element.nextSibling)) text += '\n';
	};
	visit(editor);
	// The last block's own end is not a line of its own.
	text = text.replace(/\n$/, '');
	return { text, pointAt: (offset) => pointIn(editor, pieces, offset) };
}

function pointIn(editor: Element, pieces: { node: Text; start: number }[], offset: number): Point {
	const piece = pieces.findLast(({ start }) => start <= offset);
	if (!piece) return { node: editor, offset: editor.childNodes.length };
	return { node: piece.node, offset: Math.min(offset - piece.start, piece.node.data.length) };
}
