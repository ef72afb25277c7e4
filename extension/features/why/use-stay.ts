import { useEffect, useState } from 'preact/hooks';

/** Closes a message after a time, unless it is pointed at or focused meanwhile. Spread what it returns on the message. */
export function useStay(ms: number, onClose: () => void) {
	const [held, setHeld] = useState(false);
	useEffect(() => {
		if (held || ms === Number.POSITIVE_INFINITY) return;
		const timer = setTimeout(onClose, ms);
		return () => clearTimeout(timer);
	}, [held, ms, onClose]);
	const hold = (): void => setHeld(true);
	const release = (): void => setHeld(false);
	return { onMouseEnter: hold, onMouseLeave: release, onFocusIn: hold, onFocusOut: release };
}
