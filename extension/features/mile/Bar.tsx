import { Footprints } from 'lucide-preact';
import { Button } from '../../ui/button/Button.tsx';
import { KEYS } from './keys.ts';

interface BarProps {
	/** As the team calls the reader's side. */
	side: string;
	count: number;
	onBack: () => void;
}

/** Says that the page is not shown as it is, and leads back. */
export function Bar({ side, count, onBack }: BarProps) {
	return (
		<section class="mile-bar" aria-label="Walk a mile">
			<Footprints size={16} aria-hidden="true" />
			<span>
				Shown in {side}’s words. <span class="mile-count">{replaced(count)}</span>
			</span>
			<Button onClick={onBack} title={`Show the page as it is (${KEYS})`}>
				Back
			</Button>
		</section>
	);
}

export const replaced = (count: number): string =>
	count === 0
		? 'Nothing here needed replacing.'
		: `${count} ${count === 1 ? 'word' : 'words'} replaced.`;
