/**
 * Are two neighbouring texts read as one? With white space between them it makes no difference to words.
 * Without, "<b>K</b>PI" is one word, and two cells made of <span> are not: their style tells.
 */
export function flowsOn(before: Text, after: Text): boolean {
	if (/\s$/.test(before.data.slice(-1)) || /^\s/.test(after.data.slice(0, 1))) return true;
	return areInline(before, after) && areInline(after, before);
}

/** Are all elements around `text`, up to the one that also holds `other`, inline boxes? */
function areInline(text: Text, other: Text): boolean {
	let element = text.parentElement;
	for (; element && !element.contains(other); element = element.parentElement) {
		const { display } = getComputedStyle(element);
		if (display !== 'inline' && display !== 'contents') return false;
	}
	return true;
}
