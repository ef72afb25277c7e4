/** A live range where a static one stood; undefined once the page has changed that part. */
export function liveRange({
	startContainer,
	startOffset,
	endContainer,
	endOffset,
}: StaticRange): Range | undefined {
	if (!startContainer.isConnected || !endContainer.isConnected) return undefined;
	try {
		const range = document.createRange();
		range.setStart(startContainer, startOffset);
		range.setEnd(endContainer, endOffset);
		return range.collapsed ? undefined : range;
	} catch {
		return undefined;
	}
}
