/**
 * A stand-in for CKEditor 5, whose licence (GPL) keeps it out of here. As it does: the text lives in a
 * model of its own, what changes the DOM behind its back is undone, typing arrives by `beforeinput`,
 * pasting by `paste`, and both are prevented and applied to the model; undo goes through the model.
 */
export function runModelEditor(element: HTMLElement, start: readonly string[]) {
	let lines = [...start];
	const past: string[][] = [];
	const options = { childList: true, characterData: true, subtree: true };

	const render = (): void => {
		watcher.disconnect();
		element.replaceChildren(
			...lines.map((line) => {
				const paragraph = document.createElement('p');
				if (line === '') paragraph.append(document.createElement('br'));
				else paragraph.textContent = line;
				return paragraph;
			}),
		);
		watcher.observe(element, options);
	};
	const watcher = new MutationObserver(render);

	/** Line and offset of a place in the DOM. */
	const at = (node: Node, offset: number): [number, number] => {
		const paragraphs = [...element.children];
		const index = paragraphs.findIndex((each) => each.contains(node));
		if (index >= 0)
			return [
				index,
				node.nodeType === Node.TEXT_NODE ? offset : offset > 0 ? (lines[index] ?? '').length : 0,
			];
		const last = lines.length - 1;
		return offset === 0 ? [0, 0] : [last, (lines[last] ?? '').length];
	};
	const replace = (added: readonly string[]): void => {
		const range = getSelection()?.getRangeAt(0);
		if (!range) return;
		const [fromLine, from] = at(range.startContainer, range.startOffset);
		const [toLine, to] = at(range.endContainer, range.endOffset);
		past.push(lines);
		const head = (lines[fromLine] ?? '').slice(0, from);
		const tail = (lines[toLine] ?? '').slice(to);
		const middle = [...added];
		middle[0] = head + (middle[0] ?? '');
		middle[middle.length - 1] += tail;
		lines = [...lines.slice(0, fromLine), ...middle, ...lines.slice(toLine + 1)];
		render();
	};

	element.addEventListener('beforeinput', (event) => {
		event.preventDefault();
		if (event.inputType === 'insertText') replace([event.data ?? '']);
		if (event.inputType === 'insertParagraph') replace(['', '']);
	});
	element.addEventListener('paste', (event) => {
		event.preventDefault();
		replace((event.clipboardData?.getData('text/plain') ?? '').split('\n'));
	});
	render();
	return {
		lines: () => lines,
		html: () => element.innerHTML,
		undo: () => {
			lines = past.pop() ?? lines;
			render();
		},
	};
}
