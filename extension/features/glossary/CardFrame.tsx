import type { CardModel } from '@common-ground/shared/card/model.ts';
import { CirclePause } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import { Button } from '../../ui/button/Button.tsx';
import { NestedCard, type NestedCardProps } from '../../ui/card/NestedCard.tsx';
import { answerId } from '../../ui/card/Sense.tsx';
import { useTopLayer } from '../../ui/top-layer/use-top-layer.ts';
import { isAtEnd } from './tab-order.ts';

export interface CardFrameProps extends NestedCardProps {
	model: CardModel;
	/** Opened by keyboard: the focus goes inside. */
	focused: boolean;
	/** Called when it has a size, and when that may have changed. */
	onPlace(frame: HTMLElement): void;
	onPause(): void;
	/** The focus went elsewhere. */
	onBlur(): void;
	/** Tab went past the first or last control. */
	onTabOut(): void;
}

const HEADING = 'explained-word';

/** The card in the top layer, where nothing of the page covers or clips it. */
export function CardFrame(props: CardFrameProps) {
	const { focused, onPlace, onPause, onBlur, onTabOut, ...card } = props;
	const frame = useRef<HTMLDivElement>(null);
	useTopLayer(frame, { focused, onPlace });

	const blurred = (event: FocusEvent) => {
		// The window itself losing the focus is not meant.
		if (!document.hasFocus()) return;
		if (!frame.current?.contains(event.relatedTarget as Node | null)) onBlur();
	};
	const tabbed = (event: KeyboardEvent) => {
		if (event.key !== 'Tab' || !frame.current || !isAtEnd(frame.current, event.shiftKey)) return;
		event.preventDefault();
		onTabOut();
	};
	return (
		<div
			ref={frame}
			class="explain"
			popover="manual"
			role="dialog"
			aria-labelledby={HEADING}
			aria-describedby={answerId(HEADING)}
			tabIndex={-1}
			onFocusOut={blurred}
			onKeyDown={tabbed}
		>
			<NestedCard headingId={HEADING} {...card} />
			<div class="explain-pause">
				<Button look="quiet" label="Pause on this site" onClick={onPause}>
					<CirclePause size={14} aria-hidden="true" />
				</Button>
			</div>
		</div>
	);
}
