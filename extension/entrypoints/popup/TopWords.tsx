import type { CardLink } from '@common-ground/shared/card/model.ts';
import { Button } from '../../ui/button/Button.tsx';
import { sideNames } from '../../ui/data/team.ts';
import { sidesOf } from '../../ui/search/sides.ts';
import { useEntries } from '../../ui/search/useEntries.ts';
import { SideBadge } from '../../ui/side/SideBadge.tsx';
import { counted } from '../../ui/status/words.ts';
import { openPanel } from './openPanel.ts';

const MOST = 6;

/** The first words of the page, as they stand there; the side panel has them all. */
export function TopWords(props: { words: readonly CardLink[]; tabId: number | undefined }) {
	const { words, tabId } = props;
	const shown = words.slice(0, MOST);
	const entryOf = useEntries(shown.flatMap(({ conceptIds }) => conceptIds));
	if (words.length === 0) return null;
	return (
		<>
			<ul class="top-words" aria-label="Words on this page">
				{shown.map((word) => (
					<li key={word.conceptIds.join(' ')} class="row">
						{entryOf &&
							sidesOf(word, entryOf).map((side) => (
								<SideBadge key={side} side={side} names={sideNames.value} />
							))}
						<span class="break">{word.word}</span>
					</li>
				))}
			</ul>
			{words.length > MOST && (
				<div class="row">
					<Button look="quiet" onClick={() => openPanel(tabId)}>
						{counted(words.length - MOST, 'more word', 'more words')} in the side panel
					</Button>
				</div>
			)}
		</>
	);
}
