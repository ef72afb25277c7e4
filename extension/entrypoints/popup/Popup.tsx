import { parseInviteLink } from '@common-ground/shared/protocol/join.ts';
import { useState } from 'preact/hooks';
import type { SyncStatus } from '../../messaging/replies.ts';
import { Button } from '../../ui/button/Button.tsx';
import { Refused } from '../../ui/refused/Refused.tsx';
import { Results } from '../../ui/search/Results.tsx';
import { SearchField } from '../../ui/search/SearchField.tsx';
import { SuggestForm } from '../../ui/suggest/SuggestForm.tsx';
import { usePage } from '../../ui/tab/usePage.ts';
import { ChooseSide } from './ChooseSide.tsx';
import { Foot } from './Foot.tsx';
import { InvitePart } from './InvitePart.tsx';
import { ThisPage } from './ThisPage.tsx';

/** Look-up first; below it this page, or the invite that is open on it. */
export function Popup({ status }: { status: SyncStatus }) {
	const page = usePage();
	const [query, setQuery] = useState('');
	const [suggesting, setSuggesting] = useState<string>();
	const [pasting, setPasting] = useState(false);
	const invite = page.tab && parseInviteLink(page.tab.url) ? page.tab.url : undefined;

	return (
		<div class="popup">
			<header>
				<h1 class="unseen">Common Ground</h1>
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
				{suggesting !== undefined ? (
					<section class="part" aria-label="Suggest a term">
						<SuggestForm
							side={status.me.side}
							text={suggesting}
							onDone={() => setSuggesting(undefined)}
						/>
					</section>
				) : query.trim() ? (
					<Results query={query} side={status.me.side} onSuggest={setSuggesting} />
				) : invite || pasting ? (
					<InvitePart status={status} link={invite} />
				) : (
					<>
						{!status.me.sideChosen && <ChooseSide />}
						<ThisPage page={page} />
					</>
				)}
				<Refused rejected={status.rejected} />
			</main>
			<Foot status={status} tabId={page.tab?.id}>
				{status.team.kind === 'local' && !invite && (
					<Button look="quiet" onClick={() => setPasting(!pasting)}>
						{pasting ? 'Back' : 'Join a team'}
					</Button>
				)}
			</Foot>
		</div>
	);
}
