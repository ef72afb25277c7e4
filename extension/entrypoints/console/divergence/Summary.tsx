import { numeral } from '@common-ground/shared/charts/text.ts';
import type { Divergence } from '@common-ground/shared/ranking/divergence.ts';
import { counted } from '../../../ui/status/words.ts';
import { likeness } from './filters.ts';

/** What the chart shows, in a sentence or two. */
export function Summary({ found }: { found: Divergence }) {
	const { pairs, onlyLeft, onlyRight, tau } = found;
	const clashes = pairs.filter(({ clash }) => clash).length;
	const alone = onlyLeft.length + onlyRight.length;
	return (
		<p>
			{counted(pairs.length, 'link', 'links')} between the two lists
			{tau !== null && (
				<>
					, in <strong>{likeness(found)}</strong>{' '}
					<span
						class="soft"
						title="Kendall’s tau-b over the linked pairs: 1 is the same order, 0 no common order, −1 the reverse"
					>
						(tau-b {numeral(tau, 2)}; 1 would be the same, −1 the reverse)
					</span>
				</>
			)}
			.{' '}
			{clashes > 0 && (
				<>
					<strong>{counted(clashes, 'bet', 'bets')}</strong> of one side{' '}
					{clashes === 1 ? 'is' : 'are'} parked by the other.{' '}
				</>
			)}
			{alone > 0 && <>{counted(alone, 'priority', 'priorities')} nobody linked.</>}
		</p>
	);
}
