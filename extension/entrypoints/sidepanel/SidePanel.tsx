import { useEffect, useState } from 'preact/hooks';
import type { Hit } from '../../features/lookup/index.ts';
import { onQuery } from '../../messaging/query.ts';
import type { SyncStatus } from '../../messaging/replies.ts';
import { Refused } from '../../ui/refused/Refused.tsx';
import { Results } from '../../ui/search/Results.tsx';
import { SearchField } from '../../ui/search/SearchField.tsx';
import { StatusLine } from '../../ui/status/StatusLine.tsx';
import { SuggestForm } from '../../ui/suggest/SuggestForm.tsx';
import { fromSelection } from '../../ui/suggest/suggestion.ts';
import { usePage } from '../../ui/tab/usePage.ts';
import { usePageWords } from '../../ui/tab/usePageWords.ts';
import { PageTicket } from './PageTicket.tsx';
import { PageWords } from './PageWords.tsx';
import { StandsHere } from './StandsHere.tsx';
import { Waiting } from './Waiting.tsx';

/** A word to suggest, and the sentence it stood in where a page passed one. */
interface Suggesting {
	text: string;
	context: string;
}

/** Look-up that stays open: what was asked for, else the words of the page and its ticket. */
export function SidePanel({ status }: { status: SyncStatus }) {
	const page = usePage();
	const isRead = page.status?.running === true && !page.status.paused;
	const here = usePageWords(page.tab?.id, isRead);
	const [query, setQuery] = useState(() => new URLSearchParams(location.search).get('q') ?? '');
	const [suggesting, setSuggesting] = useState<Suggesting>();
	useEffect(() => {
		const ends = new AbortController();
		onQuery(({ intent, text, context }) => {
			setQuery(text);
			setSuggesting(intent === 'suggest' ? fromSelection(text, context) : undefined);
		}, ends.signal);
		return () => ends.abort();
	}, []);

	const onPage = (hit: Hit) =>
		isRead &&
		page.status && <StandsHere hit={hit} side={status.me.side} status={page.status} here={here} />;
	return (
		<div class="side-panel">
			<header>
				<h1 class="unseen">Common Ground: look-up</h1>
				<SearchField
					value={query}
					onInput={(text) => {
						setSuggesting(undefined);
						setQuery(text);
					}}
					onLeave={() => document.querySelector<HTMLElement>('.answer-head')?.focus()}
				/>
			</header>
			<main>
				{suggesting ? (
					<section class="part stack" aria-labelledby="suggest-title">
						<h2 id="suggest-title">Suggest a term</h2>
						<SuggestForm
							key={suggesting.text}
							side={status.me.side}
							text={suggesting.text}
							context={suggesting.context}
							onDone={() => setSuggesting(undefined)}
						/>
					</section>
				) : query.trim() ? (
					<Results
						query={query}
						side={status.me.side}
						onPage={onPage}
						onSuggest={(text) => setSuggesting({ text, context: '' })}
					/>
				) : (
					<>
						<Waiting />
						{page.status?.ticket && (
							<PageTicket
								ticket={page.status.ticket}
								address={page.tab?.url ?? ''}
								me={status.me}
							/>
						)}
						<PageWords status={page.status} here={here} side={status.me.side} />
					</>
				)}
			</main>
			<footer>
				<Refused rejected={status.rejected} />
				<StatusLine status={status} />
			</footer>
		</div>
	);
}
