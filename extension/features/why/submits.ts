import type { CreateForm } from '../../sites/contract.ts';

/**
 * Notices that the tracker's own form is being sent: by its button, by a form's submit, or by the keys
 * that forms of this kind answer to. Only listens; the tracker gets every event as it is. Fires before
 * the tracker acts, and more than once for one press where button and form both tell.
 */
export function onSubmits(
	formNow: () => CreateForm | undefined,
	listener: (form: CreateForm) => void,
	signal: AbortSignal,
): void {
	const when =
		(fits: (form: CreateForm, target: Element, event: Event) => boolean) => (event: Event) => {
			const form = formNow();
			const target = event.composedPath()[0];
			if (form && target instanceof Element && fits(form, target, event)) listener(form);
		};
	const options = { capture: true, passive: true, signal } as const;
	document.addEventListener(
		'click',
		when((form, target) => form.isSubmit(target)),
		options,
	);
	document.addEventListener(
		'submit',
		when((form, target) => form.container.contains(target)),
		options,
	);
	document.addEventListener(
		'keydown',
		when((form, target, event) => form.container.contains(target) && sends(event as KeyboardEvent)),
		options,
	);
}

const sends = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean =>
	(ctrlKey || metaKey) && (key === 'Enter' || key.toLowerCase() === 's');
