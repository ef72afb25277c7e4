import { X } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../button/Button.tsx';
import { useId } from '../ids/use-id.ts';

/** A modal. Escape and the cross close it; focus goes back to where it was. Mounted means open. */
export function Dialog(props: {
	title: string;
	wide?: boolean;
	onClose: () => void;
	children: ComponentChildren;
}) {
	const dialog = useRef<HTMLDialogElement>(null);
	const titleId = useId();
	useEffect(() => {
		const before = document.activeElement;
		const element = dialog.current;
		element?.showModal();
		element?.querySelector<HTMLElement>('[data-autofocus]')?.focus();
		return () => {
			// The element leaves the document with the component, so the browser cannot do it.
			if (before instanceof HTMLElement) before.focus();
		};
	}, []);

	return (
		<dialog
			ref={dialog}
			class={props.wide ? 'dialog wide' : 'dialog'}
			aria-labelledby={titleId}
			onClose={props.onClose}
			onKeyDown={(event) => event.stopPropagation()}
		>
			<header>
				<h2 id={titleId}>{props.title}</h2>
				<Button look="quiet" label="Close" onClick={() => dialog.current?.close()}>
					<X size={18} aria-hidden="true" />
				</Button>
			</header>
			<div class="body">{props.children}</div>
		</dialog>
	);
}
