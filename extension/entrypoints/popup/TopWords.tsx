import { type Hit, hitKey } from '../../features/lookup/index.ts';
import { Button } from '../../ui/button/Button.tsx';
import { entryOf } from '../../ui/data/glossary.ts';
import { sideNames } from '../../ui/data/team.ts';
import { sidesOf } from '../../ui/search/sides.ts';
import { SideBadge } from '../../ui/side/SideBadge.tsx';
import { counted } from '../../ui/status/words.ts';
import { openPanel } from './openPanel.ts';

const MOST = 6;

/** The first words of the page; the side panel has them all. */
export function TopWords({ hits, tabId }: { hits: readonly Hit[]; tabId: number | undefined }) {
	if (hits.length === 0) return null;
	return (
		<>
			<ul class="top-words" aria-label="Words on this page">
				{hits.slice(0, MOST).map((hit) => (
					<li key={hitKey(hit)} class="row">
						{sidesOf(hit, entryOf).map((side) => (
							<SideBadge key={side} side={side} names={sideNames.value} />
						))}
						<span class="break">{hit.word}</span>
					</li>
				))}
			</ul>
			{hits.length > MOST && (
				<div class="row">
					<Button look="quiet" onClick={() => openPanel(tabId)}>
						{counted(hits.length - MOST, 'more word', 'more words')} in the side panel
					</Button>
				</div>
			)}
		</>
	);
}
