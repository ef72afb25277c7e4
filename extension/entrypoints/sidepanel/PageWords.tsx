import type { Side } from '@common-ground/shared/model/side.ts';
import { BookOpen } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { hitKey } from '../../features/lookup/index.ts';
import { pageHits } from '../../features/lookup/page.ts';
import type { PageStatus } from '../../messaging/replies.ts';
import { entryOf } from '../../ui/data/glossary.ts';
import { EmptyState } from '../../ui/empty/EmptyState.tsx';
import { Answer } from '../../ui/search/Answer.tsx';
import { counted } from '../../ui/status/words.ts';

/** The words that are marked on the page, in page order: what eyes find there, as a list. */
export function PageWords(props: {
	status: PageStatus | undefined;
	side: Side;
	onLookUp: (word: string) => void;
}) {
	const [open, setOpen] = useState('');
	const { status } = props;
	const hits = pageHits((status?.conceptIds ?? []).flatMap((id) => entryOf(id) ?? []));
	if (hits.length === 0)
		return (
			<EmptyState
				icon={BookOpen}
				title={
					status?.running ? 'No word of the other side here' : 'Nothing is marked on this page'
				}
				text={
					status?.running
						? 'Look a word up above, or read on.'
						: 'Look a word up above. To have words marked, switch the site on: click the icon of Common Ground.'
				}
			/>
		);
	return (
		<section aria-labelledby="words-title">
			<h2 id="words-title" class="part-title">
				Words on this page{' '}
				<span class="soft small">{counted(hits.length, 'word', 'words')}, in page order</span>
			</h2>
			<ul>
				{hits.map((hit) => (
					<Answer
						key={hitKey(hit)}
						hit={hit}
						side={props.side}
						open={open === hitKey(hit)}
						onToggle={() => setOpen(open === hitKey(hit) ? '' : hitKey(hit))}
						onLookUp={props.onLookUp}
					/>
				))}
			</ul>
		</section>
	);
}
