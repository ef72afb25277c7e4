import { Button } from '../../ui/button/Button.tsx';
import type { Place } from './place.ts';

interface OffProps {
	everywhere: boolean;
	place: Pick<Place, 'left' | 'top'>;
	onUndo: () => void;
}

/** Said once where the list was, with the way back. */
export function Off({ everywhere, place, onUndo }: OffProps) {
	return (
		<div class="writing" style={{ left: `${place.left}px`, top: `${place.top}px` }}>
			<div class="writing-off">
				<span>{everywhere ? 'No list while you write.' : 'No list while you write here.'}</span>
				<Button onClick={onUndo}>Undo</Button>
			</div>
		</div>
	);
}
