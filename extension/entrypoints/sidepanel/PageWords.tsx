import type { Side } from '@common-ground/shared/model/side.ts';
import { BookOpen } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { Hit } from '../../features/lookup/index.ts';
import type { ListedWord } from '../../messaging/page-words.ts';
import type { PageStatus } from '../../messaging/replies.ts';
import { EmptyState } from '../../ui/empty/EmptyState.tsx';
import { Answer } from '../../ui/search/Answer.tsx';
import { useEntries } from '../../ui/search/useEntries.ts';
import { Loading } from '../../ui/status/Loading.tsx';
import { counted } from '../../ui/status/words.ts';
import type { PageWordsHere } from '../../ui/tab/usePageWords.ts';
import { PlaceOnPage } from './PlaceOnPage.tsx';

/** The words of the whole page, in page order: what eyes find there, as a list. Opening one shows its place. */
export function PageWords(props: {
	status: PageStatus | undefined;
	here: PageWordsHere;
	side: Side;
}) {
	const [open, setOpen] = useState('');
	const { status, here, side } = props;
	const { words = [], reading, ask } = here;
	const entryOf = useEntries(words.flatMap(({ conceptIds }) => conceptIds)) ?? nothingYet;
	const toggle = ({ key }: ListedWord): void => {
		setOpen(open === key ? '' : key);
		if (open !== key) ask({ key, place: 0 });
	};
	if (words.length === 0)
		return reading ? <Loading what="the page" /> : <Nothing status={status} />;
	return (
		<section aria-labelledby="words-title" aria-busy={reading}>
			<h2 id="words-title" class="part-title">
				Words on this page{' '}
				<span class="soft small" role="status">
					{counted(words.length, 'word', 'words')}, in page order{reading && ' · reading on…'}
				</span>
			</h2>
			<ul>
				{words.map((word) => (
					<Answer
						key={word.key}
						hit={hitOf(word)}
						entryOf={entryOf}
						side={side}
						open={open === word.key}
						onToggle={() => toggle(word)}
					>
						<div class="on-page row">
							<PlaceOnPage word={word} ask={ask} />
						</div>
					</Answer>
				))}
			</ul>
		</section>
	);
}

const nothingYet = (): undefined => undefined;

const hitOf = ({ word, conceptIds }: ListedWord): Hit => ({ word, conceptIds, by: 'word' });

function Nothing({ status }: { status: PageStatus | undefined }) {
	if (status?.running && !status.canMark)
		return (
			<EmptyState
				icon={BookOpen}
				title="This browser cannot mark words on pages"
				text="Looking a word up works as everywhere: type it above, or select it on the page and choose “Look up” from the menu. A newer browser marks words, too."
			/>
		);
	if (status?.running)
		return (
			<EmptyState
				icon={BookOpen}
				title="No word of the other side here"
				text="Look a word up above, or read on."
			/>
		);
	return (
		<EmptyState
			icon={BookOpen}
			title="Nothing is marked on this page"
			text="Look a word up above. To have words marked, switch the site on: click the icon of Common Ground."
		/>
	);
}
