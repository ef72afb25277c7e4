import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** When what was open in an element is closed, the focus goes to the control that opens it again. */
export function useFocusBack<E extends HTMLElement>(
	isOpen: boolean,
	control: string,
): RefObject<E | null> {
	const around = useRef<E>(null);
	const wasOpen = useRef(isOpen);
	useEffect(() => {
		if (wasOpen.current && !isOpen) around.current?.querySelector<HTMLElement>(control)?.focus();
		wasOpen.current = isOpen;
	}, [isOpen, control]);
	return around;
}
