import type { InlineCreate } from '../../sites/contract.ts';

/**
 * Notices that a title typed into a list or on a board is being made a ticket: by Enter, or by a click on
 * whatever button stands beside it. Only listens, and fires before the tracker acts.
 */
export function onInlineCreates(
	fieldsNow: () => InlineCreate[],
	listener: (title: string) => void,
	signal: AbortSignal,
): void {
	const options = { capture: true, passive: true, signal } as const;
	const tell = (fits: (field: Element) => boolean): void => {
		const typed = fieldsNow().find(({ field, title }) => fits(field) && title() !== '');
		if (typed) listener(typed.title());
	};
	document.addEventListener(
		'keydown',
		(event) => {
			const target = event.composedPath()[0];
			if (event.key !== 'Enter' || event.isComposing || !(target instanceof Node)) return;
			tell((field) => field.contains(target));
		},
		options,
	);
	document.addEventListener(
		'click',
		(event) => {
			const target = event.composedPath()[0];
			const button = target instanceof Element && target.closest('button, [role="button"]');
			if (button) tell((field) => isNear(field, button));
		},
		options,
	);
}

/** How far around a field its own button stands. */
const NEAR = 4;
/** Beyond these, everything is near. */
const PAGE = 'main, [role="main"], body';

function isNear(field: Element, button: Element): boolean {
	let around = field.parentElement;
	for (
		let step = 0;
		around && step < NEAR && !around.matches(PAGE);
		step += 1, around = around.parentElement
	)
		if (around.contains(button)) return true;
	return false;
}
