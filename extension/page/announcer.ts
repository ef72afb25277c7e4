/** Speaks to screen readers, politely. The same text twice is said twice. */
export function announcer(document: Document) {
	const speaker = document.createElement('div');
	speaker.className = 'announcer';
	speaker.setAttribute('role', 'status');
	const announce = (text: string) => {
		// A change that is undone within one task is not noticed.
		speaker.textContent = '';
		requestAnimationFrame(() => {
			speaker.textContent = text;
		});
	};
	return { speaker, announce };
}
