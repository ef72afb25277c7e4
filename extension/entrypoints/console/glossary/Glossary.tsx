import { Plus } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import { type Entry, nameOf } from '../../../features/lookup/entry.ts';
import type { SyncStatus } from '../../../messaging/replies.ts';
import { Button } from '../../../ui/button/Button.tsx';
import { entries, fullLookup } from '../../../ui/data/glossary.ts';
import { mayCurate } from '../../../ui/data/team.ts';
import { Dialog } from '../../../ui/dialog/Dialog.tsx';
import { neighbour } from '../../../ui/keys/cursor.ts';
import type { Key } from '../../../ui/keys/keymap.ts';
import { Loading } from '../../../ui/status/Loading.tsx';
import { counted } from '../../../ui/status/words.ts';
import { SuggestForm } from '../../../ui/suggest/SuggestForm.tsx';
import { go } from '../route.ts';
import { Screen } from '../shell/Screen.tsx';
import { SearchBox, searchKey } from '../shell/SearchBox.tsx';
import { EDIT_KEY } from './Detail.tsx';
import { Filters } from './Filters.tsx';
import { filtered, subjectsOf } from './filter.ts';
import { Nothing } from './Nothing.tsx';
import { NEW, Open } from './Open.tsx';
import { filter, setFilter } from './state.ts';
import { Table } from './Table.tsx';

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
