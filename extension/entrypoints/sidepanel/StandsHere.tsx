import type { Side } from '@common-ground/shared/model/side.ts';
import { useEffect } from 'preact/hooks';
import type { Hit } from '../../features/lookup/index.ts';
import type { UnreadPlace } from '../../messaging/page-words.ts';
import type { PageStatus } from '../../messaging/replies.ts';
import { Button } from '../../ui/button/Button.tsx';
import { change } from '../../ui/data/change.ts';
import { records } from '../../ui/data/collections.ts';
import { sideNames } from '../../ui/data/team.ts';
import { useEntries } from '../../ui/search/useEntries.ts';
import { counted } from '../../ui/status/words.ts';
import type { PageWordsHere } from '../../ui/tab/usePageWords.ts';
import { PlaceOnPage } from './PlaceOnPage.tsx';
import { type Stands, standsOf } from './stands.ts';

/** Below a looked-up word's card: marked on the page in front, or why not. */
export function StandsHere(props: {
	hit: Hit;
	side: Side;
	status: PageStatus;
	here: PageWordsHere;
}) {
	const { hit, side, status, here } = props;
	const entryOf = useEntries(hit.conceptIds);
	const known = records('known').value;
	const entries = hit.conceptIds.flatMap((id) => entryOf?.(id) ?? []);
	const stands =
		known && entries.length > 0
			? standsOf(
					hit,
					{ words: here.words ?? [], unmarked: status.unmarked },
					{
						// Every meaning of the word is in the answer: nothing else of the glossary bears on it.
						concepts: entries.map(({ concept }) => concept),
						terms: entries.flatMap(({ terms }) => terms),
						side,
						knownConceptIds: new Set(known.map(({ conceptId }) => conceptId)),
					},
					sideNames.value,
				)
			: undefined;
	const reading = here.reading || !here.words;
	const isAbsent = stands?.how === 'absent' && !reading;
	const meant = hit.conceptIds.join(' ');
	useEffect(() => {
		if (isAbsent) here.ask({ find: hit.conceptIds });
	}, [isAbsent, meant]);
	const unread = here.found?.find.join(' ') === meant ? here.found.place : undefined;
	if (!stands) return null;
	return (
		<section class="on-page" aria-label="On this page">
			<Sentence stands={stands} reading={reading} unread={unread} />
			<div class="row">
				{stands.how === 'marked' && <PlaceOnPage word={stands.word} ask={here.ask} />}
				{stands.how === 'unmarked' && stands.known.length > 0 && (
					<Button look="quiet" onClick={() => void forget(stands.known)}>
						Mark it again
					</Button>
				)}
			</div>
		</section>
	);
}

function Sentence(props: { stands: Stands; reading: boolean; unread: UnreadPlace | undefined }) {
	const { stands, reading, unread } = props;
	if (stands.how === 'marked')
		return <p>Marked here {counted(stands.word.places, 'time', 'times')}.</p>;
	if (stands.how === 'unmarked') return <p>{stands.sentence}</p>;
	if (unread) return <p>{UNREAD[unread]}</p>;
	return <p>{reading ? 'Reading the page…' : 'Not found in the text of this page.'}</p>;
}

const UNREAD: Record<UnreadPlace, string> = {
	code: 'Not marked: here it stands inside code.',
	editor: 'Not marked: here it stands where somebody writes.',
};

async function forget(conceptIds: readonly string[]): Promise<void> {
	for (const conceptId of conceptIds) await change('known.remove', { conceptId });
}
