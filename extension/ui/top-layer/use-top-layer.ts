import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

export interface TopLayerOptions {
	/** Opened by key: the focus goes inside. */
	focused: boolean;
	/** Called when it has a size, and when that may have changed. */
	onPlace(frame: HTMLElement): void;
}

/** Opens a popover, in the top layer, where nothing of the page covers or clips it, and keeps it in its place. */
export function useTopLayer(
	frame: RefObject<HTMLElement | null>,
	{ focused, onPlace }: TopLayerOptions,
): void {
	useEffect(() => {
		const { current } = frame;
		if (!current) return;
		if (!current.matches(':popover-open')) current.showPopover();
		onPlace(current);
		if (focused && !current.matches(':focus-within')) current.focus({ preventScroll: true });
		const resized = new ResizeObserver(() => onPlace(current));
		resized.observe(current);
		return () => resized.disconnect();
	}, [frame, focused, onPlace]);
}
