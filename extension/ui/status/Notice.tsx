import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-preact';
import type { ComponentChildren } from 'preact';

const ICONS = { plain: Info, good: CircleCheck, warn: TriangleAlert, bad: CircleAlert };

/** A sentence or two in place, with what can be done about it. */
export function Notice(props: {
	tone: keyof typeof ICONS;
	/** Said at once by a screen reader: for what just went wrong. */
	urgent?: boolean;
	children: ComponentChildren;
}) {
	const Icon = ICONS[props.tone];
	return (
		<div class="notice" data-tone={props.tone} {...(props.urgent ? { role: 'alert' } : {})}>
			<Icon size={15} aria-hidden="true" />
			<div class="spread break">{props.children}</div>
		</div>
	);
}
