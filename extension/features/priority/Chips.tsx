import { Plus } from 'lucide-preact';
import { Chip } from '../../ui/chip/Chip.tsx';
import type { SideNames } from '../../ui/side/names.ts';
import type { Drawn } from './draw.ts';
import { chipLabel } from './format.ts';
import { clipPathOf, type Spot } from './geometry.ts';

interface ChipsProps {
	drawn: readonly Drawn[];
	labelOf: (key: string) => string;
	sideNames: SideNames;
	onOpen: (key: string, button: HTMLElement) => void;
}

/** The tags on the page, each a button that opens its ticket's panel. */
export function Chips({ drawn, labelOf, sideNames, onOpen }: ChipsProps) {
	return (
		<>
			{drawn.map(({ spot, chip }) => (
				<button
					key={spot.slot}
					type="button"
					class={chip ? 'tag' : 'tag add'}
					style={styleOf(spot)}
					aria-label={
						chip
							? chipLabel(labelOf(spot.key), chip, sideNames)
							: `Say which priority ${labelOf(spot.key)} serves`
					}
					aria-haspopup="dialog"
					onClick={(event) => onOpen(spot.key, event.currentTarget)}
				>
					{chip ? (
						<Chip chip={chip} compact={spot.compact} mini={spot.mini} />
					) : (
						<Add compact={spot.compact} />
					)}
				</button>
			))}
		</>
	);
}

const Add = ({ compact }: { compact: boolean }) => (
	<span class="add-text">
		<Plus size={12} aria-hidden="true" />
		{!compact && 'priority'}
	</span>
);

const styleOf = ({ x, y, maxWidth, fromRight, cut }: Spot): Record<string, string> => ({
	transform: `translate(${x}px, ${y}px)`,
	...(fromRight ? { width: `${maxWidth}px` } : { 'max-width': `${maxWidth}px` }),
	'justify-content': fromRight ? 'end' : 'start',
	'clip-path': clipPathOf(cut),
});
