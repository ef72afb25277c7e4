/**
 * Where eyes find a word: its own box, or that of the element which cuts it off, such as a title that
 * is shortened to its first lines.
 */
export function seenBox(word: Range): DOMRect {
	const box = word.getBoundingClientRect();
	const { startContainer } = word;
	let at = startContainer instanceof Element ? startContainer : startContainer.parentElement;
	for (; at && at !== document.body; at = at.parentElement) {
		if (getComputedStyle(at).overflow === 'visible') continue;
		const cut = at.getBoundingClientRect();
		if (!touch(box, cut)) return cut;
	}
	return box;
}

const touch = (a: DOMRect, b: DOMRect): boolean =>
	a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
