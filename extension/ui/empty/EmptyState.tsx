import type { LucideIcon } from 'lucide-preact';
import type { ComponentChildren } from 'preact';

/** Says what is not there yet and what to do first; the children are the buttons that do it. */
export function EmptyState(props: {
	icon: LucideIcon;
	title: string;
	text: string;
	children?: ComponentChildren;
}) {
	const Icon = props.icon;
	return (
		<div class="empty">
			<Icon size={24} aria-hidden="true" />
			<h2>{props.title}</h2>
			<p>{props.text}</p>
			{props.children && <div class="row wrap">{props.children}</div>}
		</div>
	);
}
