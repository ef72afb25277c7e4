/** Goes to an anchor of the pack, unfolding what it lies in; addresses of the console's own stay what they are. */
export function revealAnchor(event: MouseEvent): void {
	const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
	const id = link?.getAttribute('href')?.slice(1);
	const target = id && document.getElementById(id);
	if (!target) return;
	event.preventDefault();
	for (let at = target.closest('details'); at; at = at.parentElement?.closest('details') ?? null)
		at.open = true;
	target.scrollIntoView({ block: 'start' });
	target.tabIndex = -1;
	target.focus({ preventScroll: true });
}
