import { nameOf } from '../../features/lookup/entry.ts';
import { entryOf } from '../../ui/data/glossary.ts';
import { sideNames } from '../../ui/data/team.ts';
import { SideBadge } from '../../ui/side/SideBadge.tsx';
import { counted } from '../../ui/status/words.ts';

const MOST = 6;

/** The first words of the page; the side panel has them all. */
export function TopWords({ conceptIds }: { conceptIds: readonly string[] }) {
	const found = conceptIds.flatMap((id) => entryOf(id) ?? []);
	if (found.length === 0) return null;
	return (
		<ul class="top-words" aria-label="Words on this page">
			{found.slice(0, MOST).map((entry) => (
				<li key={entry.concept.id} class="row">
					{entry.terms[0] && <SideBadge side={entry.terms[0].side} names={sideNames.value} />}
					<span class="break">{nameOf(entry)}</span>
				</li>
			))}
			{found.length > MOST && (
				<li class="soft small">
					{counted(found.length - MOST, 'more word', 'more words')} in the side panel
				</li>
			)}
		</ul>
	);
}
