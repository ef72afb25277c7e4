import { X } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import { useId } from '../../ui/ids/use-id.ts';
import { TicketView, type TicketViewProps } from './TicketView.tsx';

export interface DrawerProps extends TicketViewProps {
	/** Empty where the page does not show it. */
	title: string;
	onClose: () => void;
}

/** The ticket panel on a page: beside it, not over it; the page stays in use. */
export function Drawer({ title, onClose, ...view }: DrawerProps) {
	const heading = useId();
	const close = useRef<HTMLButtonElement>(null);
	useEffect(() => close.current?.focus(), []);
	return (
		<div
			class="drawer"
			role="dialog"
			aria-labelledby={heading}
			onKeyDown={(event) => {
				if (event.key !== 'Escape') return;
				event.preventDefault();
				onClose();
			}}
		>
			<div class="drawer-head">
				<div>
					<h2 id={heading}>{view.label}</h2>
					{title !== '' && <p class="soft">{title}</p>}
				</div>
				<button
					ref={close}
					type="button"
					class="button quiet icon"
					aria-label={`Close the panel of ${view.label}`}
					onClick={onClose}
				>
					<X size={16} aria-hidden="true" />
				</button>
			</div>
			<TicketView {...view} />
		</div>
	);
}
