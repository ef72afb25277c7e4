import { SearchX } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SyncStatus } from '../../../messaging/replies.ts';
import { Button } from '../../../ui/button/Button.tsx';
import { entries, entryOf } from '../../../ui/data/glossary.ts';
import { mayCurate } from '../../../ui/data/team.ts';
import { EmptyState } from '../../../ui/empty/EmptyState.tsx';
import { Loading } from '../../../ui/status/Loading.tsx';
import { go } from '../route.ts';
import { Detail } from './Detail.tsx';
import { isDirty } from './drafts.ts';
import { Editing } from './Editing.tsx';
import { NewTerm } from './NewTerm.tsx';
import { NEW } from './new.ts';
import { Proposing } from './Proposing.tsx';
import { subjects } from './rows.ts';
import { Splitting } from './split/Splitting.tsx';

type Doing = 'reading' | 'editing' | 'splitting';

/** What is open beside the table: a term, its editor, its split, or a new one. */
export function Open(props: { id: string; status: SyncStatus }) {
	const entry = entryOf(props.id);
	const known = subjects.value;
	const [doing, setDoing] = useState<Doing>(isDirty(props.id) ? 'editing' : 'reading');
	const pane = useRef<HTMLDivElement>(null);
	useEffect(() => pane.current?.scrollTo(0, 0), [doing]);
	const read = (): void => setDoing('reading');
	return (
		<div class="detail" ref={pane}>
			{props.id === NEW ? (
				<NewTerm side={props.status.me.side} subjects={known} />
			) : !entries.value ? (
				<Loading what="the term" />
			) : !entry ? (
				<EmptyState
					icon={SearchX}
					title="This term is not here"
					text="It was removed, or the link is of another team."
				>
					<Button onClick={() => go('glossary')}>Show all terms</Button>
				</EmptyState>
			) : doing === 'splitting' ? (
				<Splitting entry={entry} me={props.status.me} onClose={read} />
			) : doing === 'editing' && mayCurate.value ? (
				<Editing entry={entry} subjects={known} onClose={read} />
			) : doing === 'editing' ? (
				<Proposing entry={entry} subjects={known} onClose={read} />
			) : (
				<Detail
					entry={entry}
					me={props.status.me}
					onEdit={() => setDoing('editing')}
					onSplit={() => setDoing('splitting')}
				/>
			)}
		</div>
	);
}
