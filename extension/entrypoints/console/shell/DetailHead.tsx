import { ArrowLeft, X } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { Button } from '../../../ui/button/Button.tsx';

/** The head of a detail: a way back to the list, the title, and what can be done with it. */
export const DetailHead = (props: {
	title: string;
	onClose: () => void;
	children?: ComponentChildren;
}) => (
	<header class="row wrap">
		<Button look="quiet" label="Close" onClick={props.onClose}>
			<X class="not-narrow" size={17} aria-hidden="true" />
			<ArrowLeft class="only-narrow" size={17} aria-hidden="true" />
		</Button>
		<h2 class="spread break">{props.title}</h2>
		{props.children}
	</header>
);
