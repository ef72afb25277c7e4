import type { Editor } from './editor.ts';

/** Remembers where one writes in an editor, and goes back there. Fields remember it themselves. */
export function rememberCaret(editor: Editor): () => void {
	const selection = document.getSelection();
	const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selection ?? {};
	return () => {
		editor.focus({ preventScroll: true });
		if (!editor.isContentEditable || !anchorNode || !focusNode) return;
		if (!editor.contains(anchorNode) || !editor.contains(focusNode)) return;
		const fits = anchorOffset <= lengthOf(anchorNode) && focusOffset <= lengthOf(focusNode);
		if (fits) selection?.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
	};
}

const lengthOf = (node: Node): number =>
	node instanceof Text ? node.data.length : node.childNodes.length;
