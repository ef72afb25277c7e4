import { ChevronRight } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useId } from '../../ui/ids/use-id.ts';

export interface SectionProps {
	title: string;
	/** What it says, in a few words; read while it is closed. */
	summary: ComponentChildren;
	/** Something is missing, or waits for the reader. */
	tone?: 'plain' | 'waits' | undefined;
	/** Open from the beginning. */
	open?: boolean;
	children: ComponentChildren;
}

/** A part of the ticket panel: one line until it is opened. */
export function Section({ title, summary, tone = 'plain', open = false, children }: SectionProps) {
	const id = useId();
	const [isOpen, setOpen] = useState(open);
	return (
		<section class="ticket-part" aria-labelledby={id}>
			<h3 id={id}>
				<button
					type="button"
					class="ticket-head"
					aria-expanded={isOpen}
					onClick={() => setOpen(!isOpen)}
				>
					<ChevronRight size={14} aria-hidden="true" />
					<span class="ticket-name">{title}</span>{' '}
					<span class="ticket-summary" data-tone={tone}>
						{summary}
					</span>
				</button>
			</h3>
			{isOpen && <div class="ticket-body">{children}</div>}
		</section>
	);
}
