import type { CardModel } from '@common-ground/shared/card/model.ts';
import { CirclePause } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../ui/button/Button.tsx';
import { Card, type CardActions } from '../../ui/card/Card.tsx';

export interface CardFrameProps extends CardActions {
	model: CardModel;
	/** Opened by keyboard: the focus goes inside. */
	focused: boolean;
	/** Called when it has a size, and when that may have changed. */
	onPlace(frame: HTMLElement): void;
	onPause(): void;
	/** The focus went elsewhere. */
	onBlur(): void;
}

const HEADING = 'explained-word';

/** The card in the top layer, where nothing of the page covers or clips it. */
export function CardFrame(props: CardFrameProps) {
	const { model, focused, onPlace, onPause, onBlur, ...actions } = props;
	const frame = useRef<HTMLDivElement>(null);
	useEffect(() => {
		const { current } = frame;
		if (!current) return;
		if (!current.matches(':popover-open')) current.showPopover();
		onPlace(current);
		if (focused) current.focus({ preventScroll: true });
		const resized = new ResizeObserver(() => onPlace(current));
		resized.observe(current);
		return () => resized.disconnect();
	}, [model, focused, onPlace]);

	const blurred = (event: FocusEvent) => {
		// The window itself losing the focus is not meant.
		if (!focused || !document.hasFocus()) return;
		if (!frame.current?.contains(event.relatedTarget as Node | null)) onBlur();
	};
	return (
		<div
			ref={frame}
			class="explain"
			popover="manual"
			role="dialog"
			aria-labelledby={HEADING}
			tabIndex={-1}
			onFocusOut={blurred}
		>
			<Card model={model} headingId={HEADING} {...actions} />
			<div class="explain-pause">
				<Button look="quiet" label="Pause on this site" onClick={onPause}>
					<CirclePause size={14} aria-hidden="true" />
				</Button>
			</div>
		</div>
	);
}
