import { Check, X } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../ui/button/Button.tsx';

const STAYS_MS = 8000;

/** Says what happened after the form has gone. Stays while it is pointed at or focused. */
export function Notice({ text, onClose }: { text: string; onClose: () => void }) {
	const [held, setHeld] = useState(false);
	useEffect(() => {
		if (held) return;
		const timer = setTimeout(onClose, STAYS_MS);
		return () => clearTimeout(timer);
	}, [held, onClose]);
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: it only notices that the message is in use
		<div
			class="why-notice"
			onMouseEnter={() => setHeld(true)}
			onMouseLeave={() => setHeld(false)}
			onFocusIn={() => setHeld(true)}
			onFocusOut={() => setHeld(false)}
		>
			<Check size={16} aria-hidden="true" />
			<span>{text}</span>
			<Button look="quiet" label="Close this message" onClick={onClose}>
				<X size={16} aria-hidden="true" />
			</Button>
		</div>
	);
}
