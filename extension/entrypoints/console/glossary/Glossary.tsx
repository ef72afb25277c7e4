import { BookOpen, Plus, SearchX } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from '../../../features/lookup/entry.ts';
import { nameOf } from '../../../features/lookup/entry.ts';
import type { SyncStatus } from '../../../messaging/replies.ts';
import { Button } from '../../../ui/button/Button.tsx';
import { entries, fullLookup } from '../../../ui/data/glossary.ts';
import { mayCurate } from '../../../ui/data/team.ts';
import { Dialog } from '../../../ui/dialog/Dialog.tsx';
import { EmptyState } from '../../../ui/empty/EmptyState.tsx';
import { neighbour } from '../../../ui/keys/cursor.ts';
import type { Key } from '../../../ui/keys/keymap.ts';
import { Loading } from '../../../ui/status/Loading.tsx';
import { counted } from '../../../ui/status/words.ts';
import { SuggestForm } from '../../../ui/suggest/SuggestForm.tsx';
import { go } from '../route.ts';
import { Screen } from '../shell/Screen.tsx';
import { SearchBox, searchKey } from '../shell/SearchBox.tsx';
import { Detail, EDIT_KEY } from './Detail.tsx';
import { isDirty } from './drafts.ts';
import { Editing } from './Editing.tsx';
import { Filters } from './Filters.tsx';
import { EVERYTHING_IN_USE, filtered, subjectsOf } from './filter.ts';
import { NewTerm } from './NewTerm.tsx';
import { filter, setFilter } from './state.ts';
import { Table } from './Table.tsx';

const NEW = 'new';

/** Every term of the team: find, filter, read as both sides, edit. */
export function Glossary({ id, status }: { id: string; status: SyncStatus }) {
	const search = useRef<HTMLInputElement>(null);
	const [suggesting, setSuggesting] = useState<Entry | 'new' | null>(null);
	const all = entries.value;
	if (!all)
		return (
			<Screen title="Glossary">
				<Loading what="the glossary" />
			</Screen>
		);

	const rows = filtered(all, filter.value, () => fullLookup.value, status.me.side);
	const subjects = subjectsOf(all);
	const create = (): void => (mayCurate.value ? go('glossary', NEW) : setSuggesting('new'));
	const move = (by: number): void => {
		const ids = rows.map(({ concept }) => concept.id);
		const next = neighbour(ids, id, by);
		if (next) go('glossary', next, true);
	};
	const keys: Key[] = [
		{ key: 'j', text: 'Next term', run: () => move(1) },
		{ key: 'k', text: 'Previous term', run: () => move(-1) },
		searchKey(search),
		{ key: 'n', text: 'New term', run: create },
		{ key: 'Escape', text: 'Close the term', run: () => go('glossary') },
	];
	return (
		<Screen
			title="Glossary"
			keys={keys}
			{...(mayCurate.value && id ? { moreKeys: [EDIT_KEY] } : {})}
			tools={
				<>
					<SearchBox
						label="Search words and meanings"
						value={filter.value.query}
						inputRef={search}
						onInput={(query) => setFilter({ query })}
					/>
					<Filters subjects={subjects} />
					<span class="soft small count-line" role="status">
						{counted(rows.length, 'term', 'terms')}
					</span>
					<Button look="strong" onClick={create}>
						<Plus size={15} aria-hidden="true" /> {mayCurate.value ? 'New term' : 'Suggest a term'}
					</Button>
				</>
			}
		>
			<div class="split" {...(id ? { 'data-open': true } : {})}>
				{rows.length > 0 ? (
					<Table rows={rows} selected={id} narrow={id !== ''} reader={status.me.side} />
				) : (
					<Nothing any={all.length > 0} onCreate={create} />
				)}
				{id && (
					<Open
						key={id}
						id={id}
						all={all}
						subjects={subjects}
						status={status}
						onSuggest={setSuggesting}
					/>
				)}
			</div>
			{suggesting && (
				<Dialog
					title={
						suggesting === 'new' ? 'Suggest a term' : `Suggest a change of “${nameOf(suggesting)}”`
					}
					onClose={() => setSuggesting(null)}
				>
					<SuggestForm
						side={status.me.side}
						{...(suggesting === 'new' ? {} : { about: suggesting })}
						onDone={() => setSuggesting(null)}
					/>
				</Dialog>
			)}
		</Screen>
	);
}

function Open(props: {
	id: string;
	all: readonly Entry[];
	subjects: readonly string[];
	status: SyncStatus;
	onSuggest: (entry: Entry) => void;
}) {
	const entry = props.all.find(({ concept }) => concept.id === props.id);
	const [editing, setEditing] = useState(isDirty(props.id));
	const pane = useRef<HTMLDivElement>(null);
	useEffect(() => pane.current?.scrollTo(0, 0), [editing]);
	return (
		<div class="detail" ref={pane}>
			{props.id === NEW ? (
				<NewTerm side={props.status.me.side} subjects={props.subjects} />
			) : !entry ? (
				<EmptyState
					icon={SearchX}
					title="This term is not here"
					text="It was removed, or the link is of another team."
				>
					<Button onClick={() => go('glossary')}>Show all terms</Button>
				</EmptyState>
			) : editing && mayCurate.value ? (
				<Editing entry={entry} subjects={props.subjects} onClose={() => setEditing(false)} />
			) : (
				<Detail
					entry={entry}
					onEdit={() => setEditing(true)}
					onSuggest={() => props.onSuggest(entry)}
				/>
			)}
		</div>
	);
}

function Nothing({ any, onCreate }: { any: boolean; onCreate: () => void }) {
	return any ? (
		<EmptyState
			icon={SearchX}
			title="No term fits"
			text={
				filter.value.query
					? `Nothing was found for “${filter.value.query}”.`
					: 'No term passes these filters.'
			}
		>
			<Button onClick={() => setFilter(EVERYTHING_IN_USE)}>Show all terms</Button>
			<Button look="strong" onClick={onCreate}>
				Add it
			</Button>
		</EmptyState>
	) : (
		<EmptyState
			icon={BookOpen}
			title="The glossary is empty"
			text="Begin with a word that was misunderstood lately."
		>
			<Button look="strong" onClick={onCreate}>
				Add the first term
			</Button>
		</EmptyState>
	);
}
