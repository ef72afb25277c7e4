import { Check } from 'lucide-preact';
import type { ComponentChildren } from 'preact';

/** One of the few steps. `unread` keeps its words from being marked: they are ours, not a ticket's. */
export const Step = (props: {
	number: number;
	title: string;
	done: boolean;
	unread?: boolean;
	children: ComponentChildren;
}) => (
	<li class="step" data-done={props.done}>
		<span class="number" aria-hidden="true">
			{props.done ? <Check size={16} /> : props.number}
		</span>
		<div class="stack" {...(props.unread ? { 'data-unread': true } : {})}>
			<h2 data-unread>
				{props.title}
				{props.done && <span class="unseen"> (done)</span>}
			</h2>
			{props.children}
		</div>
	</li>
);
