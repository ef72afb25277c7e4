import { CircleAlert, X } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../button/Button.tsx';
import { current, undoLast } from './toasts.ts';

/** Long enough to read it and to reach the button; it stays while pointed at or focused. */
const STAYS_MS = 9000;

/** Where messages appear. Mounted once a page, empty or not, so that screen readers know the place. */
export function Toast() {
	const message = current.value;
	const [held, setHeld] = useState(false);
	useEffect(() => {
		if (!message || held) return;
		const timer = setTimeout(() => {
			current.value = null;
		}, STAYS_MS);
		return () => clearTimeout(timer);
	}, [message, held]);

	return (
		<div class="toasts" role="status">
			{message && (
				// biome-ignore lint/a11y/noStaticElementInteractions: it only notices that the message is in use
				<div
					class="toast"
					data-tone={message.tone}
					onMouseEnter={() => setHeld(true)}
					onMouseLeave={() => setHeld(false)}
					onFocusIn={() => setHeld(true)}
					onFocusOut={() => setHeld(false)}
				>
					{message.tone === 'bad' && <CircleAlert size={16} aria-hidden="true" />}
					<span class="spread break">{message.text}</span>
					{message.undo && <Button onClick={undoLast}>Undo</Button>}
					<Button
						look="quiet"
						label="Close this message"
						onClick={() => {
							current.value = null;
						}}
					>
						<X size={16} aria-hidden="true" />
					</Button>
				</div>
			)}
		</div>
	);
}
